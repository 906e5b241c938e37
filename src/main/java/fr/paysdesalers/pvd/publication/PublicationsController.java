package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the public reads of the convention, beside what it would read today; several sheets brought up to date at once. */
@Controller
@RequestMapping("/conventions/{slug}/publications")
class PublicationsController {

    private final Publications publications;
    private final Situations situations;
    private final VuesDeSituation vues;

    PublicationsController(Publications publications, Situations situations, VuesDeSituation vues) {
        this.publications = publications;
        this.situations = situations;
        this.vues = vues;
    }

    @GetMapping
    @ReserveAuChefDeProjet
    String lister(Perimetre perimetre, Model modele) {
        List<SituationVue> toutes = situations.toutes(perimetre).stream()
                .map(situation -> vues.vue(perimetre, situation))
                .toList();
        modele.addAttribute("situations", toutes);
        modele.addAttribute(
                "aPublier", toutes.stream().filter(SituationVue::aPublier).count());
        modele.addAttribute("chemin", perimetre.chemin("/publications"));
        modele.addAttribute("publique", Adresses.convention(perimetre.slug()));
        modele.addAttribute("actions", perimetre.chemin("/actions"));
        return "publication/publications";
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String publier(Perimetre perimetre, @RequestParam(name = "actions", defaultValue = "") List<Reference> choisies) {
        publications.publier(perimetre, choisies);
        return "redirect:" + perimetre.chemin("/publications");
    }
}
