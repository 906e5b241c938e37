package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.financement.Cadres;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The publication of an action: the sheet is shown as the public will read it, then published, or taken off. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/publication")
class PublicationController {

    private final Publications publications;
    private final Situations situations;
    private final VuesDeSituation vues;
    private final VuesPubliques apercus;
    private final Cadres cadres;

    PublicationController(
            Publications publications,
            Situations situations,
            VuesDeSituation vues,
            VuesPubliques apercus,
            Cadres cadres) {
        this.publications = publications;
        this.situations = situations;
        this.vues = vues;
        this.apercus = apercus;
        this.cadres = cadres;
    }

    @GetMapping
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, @PathVariable Reference reference, Model modele) {
        modele.addAttribute("form", new PublicationForm(null, true));
        return page(perimetre, reference, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") PublicationForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(
                        erreurs,
                        () -> publications.publier(
                                perimetre,
                                reference,
                                Objects.requireNonNull(form.empreinte()),
                                form.metLePlanEnLigne()))
                ? retour(perimetre, reference)
                : page(perimetre, reference, modele);
    }

    @DeleteMapping
    @ReserveAuChefDeProjet
    String supprimer(Perimetre perimetre, @PathVariable Reference reference) {
        publications.retirer(perimetre, reference);
        return retour(perimetre, reference);
    }

    private static String retour(Perimetre perimetre, Reference reference) {
        return "redirect:" + perimetre.chemin("/actions/" + reference + "/publication");
    }

    private String page(Perimetre perimetre, Reference reference, Model modele) {
        Situation situation = situations.de(perimetre, reference);
        ContenuPublic present = situation.present();
        modele.addAttribute("situation", vues.vue(perimetre, situation));
        modele.addAttribute("chemin", perimetre.chemin("/actions/" + reference));
        modele.addAttribute("publications", perimetre.chemin("/publications"));
        if (present != null) {
            modele.addAttribute("empreinte", ContenusEnJson.empreinte(present));
            modele.addAttribute("fiche", apercus.fiche(perimetre.conventionId(), perimetre.slug(), present, null));
            modele.addAttribute(
                    "planAMettreEnLigne",
                    present.cout() != null
                            && cadres.formulaire(perimetre, reference).miseEnLigneLe() == null);
        }
        return "publication/publication";
    }
}
