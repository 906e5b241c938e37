package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.compte.Invitations;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Inviting a person into one's convention: no other convention is ever offered, nor a role that is not one of a convention. */
@Controller
@RequestMapping("/conventions/{slug}/membres")
class InvitationsDeMembreController {

    private final Invitations invitations;
    private final ChoixDInvitation choix;
    private final Libelles libelles;
    private final RemisesDInvitation remises;

    InvitationsDeMembreController(
            Invitations invitations, ChoixDInvitation choix, Libelles libelles, RemisesDInvitation remises) {
        this.invitations = invitations;
        this.choix = choix;
        this.libelles = libelles;
        this.remises = remises;
    }

    @GetMapping("/nouveau")
    @ReserveAuChefDeProjet
    @PreuveRecente
    String preparer(Perimetre perimetre, Model modele) {
        modele.addAttribute("form", MembreForm.vide());
        return page(perimetre, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    @PreuveRecente
    String inviter(
            Perimetre perimetre,
            @Valid @ModelAttribute("form") MembreForm form,
            BindingResult erreurs,
            Model modele,
            RedirectAttributes suite) {
        return remises.faite(
                        erreurs,
                        () -> invitations.inviterIci(
                                perimetre,
                                form.invite(),
                                choix.verifier(form.droit(), perimetre.conventionId()),
                                form.finLe()),
                        form.nom(),
                        suite)
                ? "redirect:" + perimetre.chemin("/membres")
                : page(perimetre, modele);
    }

    private String page(Perimetre perimetre, Model modele) {
        modele.addAttribute("options", choix.options(perimetre.conventionId()));
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("administration.membre.inviter"),
                        perimetre.chemin("/membres"),
                        "post",
                        perimetre.chemin("/membres"),
                        libelles.texte("administration.membres.titre"),
                        libelles.texte("administration.membre.bouton")));
        return "administration/membre-invitation";
    }
}
