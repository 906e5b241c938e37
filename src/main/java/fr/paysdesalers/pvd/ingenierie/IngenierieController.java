package fr.paysdesalers.pvd.ingenierie;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.ReserveAuxLecteursInternes;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The engineering that the programme pays, and the events of its network. */
@Controller
@RequestMapping("/conventions/{slug}/financements/ingenierie")
class IngenierieController {

    private static final String SUITE = "/financements/ingenierie";

    private final PostesParAnnee postes;
    private final Evenements evenements;
    private final Libelles libelles;

    IngenierieController(PostesParAnnee postes, Evenements evenements, Libelles libelles) {
        this.postes = postes;
        this.evenements = evenements;
        this.libelles = libelles;
    }

    @GetMapping
    @ReserveAuxLecteursInternes
    String lister(Perimetre perimetre, Model modele) {
        modele.addAttribute("ingenierie", postes.lire(perimetre));
        modele.addAttribute("evenements", evenements.lister(perimetre));
        modele.addAttribute("base", perimetre.chemin("/financements"));
        modele.addAttribute("chemin", perimetre.chemin(SUITE));
        modele.addAttribute("modifiable", perimetre.estChefDeProjet());
        return "ingenierie/ingenierie";
    }

    @GetMapping("/evenements/nouveau")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, Model modele) {
        modele.addAttribute("form", EvenementForm.VIDE);
        return page(perimetre, "post", "/evenements", modele);
    }

    @PostMapping("/evenements")
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @Valid @ModelAttribute("form") EvenementForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> evenements.ajouter(perimetre, form))
                ? retour(perimetre)
                : page(perimetre, "post", "/evenements", modele);
    }

    @GetMapping("/evenements/{id}/edition")
    @ReserveAuChefDeProjet
    String editer(Perimetre perimetre, @PathVariable long id, Model modele) {
        modele.addAttribute("form", evenements.lire(perimetre, id).formulaire());
        return page(perimetre, "put", "/evenements/" + id, modele);
    }

    @PutMapping("/evenements/{id}")
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @PathVariable long id,
            @Valid @ModelAttribute("form") EvenementForm form,
            BindingResult erreurs,
            Model modele) {
        evenements.lire(perimetre, id);
        return Formulaires.accepte(erreurs, () -> evenements.modifier(perimetre, id, form))
                ? retour(perimetre)
                : page(perimetre, "put", "/evenements/" + id, modele);
    }

    @DeleteMapping("/evenements/{id}")
    @ReserveAuChefDeProjet
    String retirer(Perimetre perimetre, @PathVariable long id) {
        evenements.retirer(perimetre, id);
        return retour(perimetre);
    }

    private static String retour(Perimetre perimetre) {
        return "redirect:" + perimetre.chemin(SUITE) + "#reseau";
    }

    private String page(Perimetre perimetre, String methode, String suite, Model modele) {
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte(
                                "put".equals(methode) ? "ingenierie.evenement.titre" : "ingenierie.evenement.ajouter"),
                        perimetre.chemin(SUITE + suite),
                        methode,
                        perimetre.chemin(SUITE),
                        libelles.texte("ingenierie.titre"),
                        libelles.texte("gabarits.enregistrer")));
        return "ingenierie/evenement";
    }
}
