package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.compte.Invitations;
import fr.paysdesalers.pvd.compte.Offre;
import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Inviting a person into a convention. */
@Controller
@RequestMapping("/administration/comptes")
class InvitationsController {

    private static final String LISTE = "/administration/comptes";

    private final Invitations invitations;
    private final ChoixDInvitation choix;
    private final Libelles libelles;
    private final RemisesDInvitation remises;

    InvitationsController(
            Invitations invitations, ChoixDInvitation choix, Libelles libelles, RemisesDInvitation remises) {
        this.invitations = invitations;
        this.choix = choix;
        this.libelles = libelles;
        this.remises = remises;
    }

    @GetMapping("/nouveau")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String preparer(Model modele) {
        modele.addAttribute("form", InvitationDeMembreForm.vide(choix.seuleConvention()));
        return page(modele);
    }

    /** Invites; by mail, or by a link that is shown once to be handed over. */
    @PostMapping
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String creer(
            Visiteur visiteur,
            @Valid @ModelAttribute("form") InvitationDeMembreForm form,
            BindingResult erreurs,
            Model modele,
            RedirectAttributes suite) {
        return remises.faite(
                        erreurs,
                        () -> invitations.inviter(
                                visiteur,
                                form.invite(),
                                new Offre(
                                        choix.convention(Objects.requireNonNull(form.conventionId())),
                                        choix.verifier(form.droit(), form.conventionId()),
                                        null)),
                        form.nom(),
                        suite)
                ? "redirect:" + LISTE
                : page(modele);
    }

    private String page(Model modele) {
        modele.addAttribute("options", choix.options());
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("administration.invitation.titre"),
                        LISTE,
                        "post",
                        LISTE,
                        libelles.texte("administration.comptes.titre"),
                        libelles.texte("administration.invitation.bouton")));
        return "administration/invitation";
    }
}
