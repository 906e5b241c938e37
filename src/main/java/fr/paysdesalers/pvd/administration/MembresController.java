package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.compte.Invitations;
import fr.paysdesalers.pvd.compte.LecteurDAdhesions;
import fr.paysdesalers.pvd.compte.Membres;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
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

/** Who is in a convention, for its chef de projet: until when, and their way out. */
@Controller
@RequestMapping("/conventions/{slug}/membres")
class MembresController {

    private final Membres membres;
    private final LecteurDAdhesions adhesions;
    private final Invitations invitations;
    private final VuesDeMembre vues;

    MembresController(Membres membres, LecteurDAdhesions adhesions, Invitations invitations, VuesDeMembre vues) {
        this.membres = membres;
        this.adhesions = adhesions;
        this.invitations = invitations;
        this.vues = vues;
    }

    @GetMapping
    @ReserveAuChefDeProjet
    String lister(Perimetre perimetre, Model modele) {
        modele.addAttribute("membres", vues.membres(membres.tous(perimetre), perimetre));
        modele.addAttribute("attentes", vues.attentes(adhesions.attentes(perimetre)));
        modele.addAttribute("chemin", perimetre.chemin("/membres"));
        return "administration/membres";
    }

    @GetMapping("/{id}/edition")
    @ReserveAuChefDeProjet
    @PreuveRecente
    String editer(Perimetre perimetre, @PathVariable long id, Model modele) {
        modele.addAttribute("form", new FinForm(membres.un(perimetre, id).finLe()));
        return page(perimetre, id, modele);
    }

    @PutMapping("/{id}")
    @PreuveRecente
    String changerLaFin(
            Perimetre perimetre,
            @PathVariable long id,
            @Valid @ModelAttribute("form") FinForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> membres.changerLaFin(perimetre, id, form.finLe()))
                ? "redirect:" + perimetre.chemin("/membres")
                : page(perimetre, id, modele);
    }

    @DeleteMapping("/{id}")
    @PreuveRecente
    String terminer(Perimetre perimetre, @PathVariable long id) {
        membres.terminer(perimetre, id);
        return "redirect:" + perimetre.chemin("/membres");
    }

    @PostMapping("/invitations/{id}/annulation")
    String annuler(Perimetre perimetre, @PathVariable long id) {
        invitations.annuler(perimetre, id);
        return "redirect:" + perimetre.chemin("/membres");
    }

    private String page(Perimetre perimetre, long id, Model modele) {
        modele.addAttribute("page", vues.edition(perimetre, membres.un(perimetre, id)));
        return "administration/membre";
    }
}
