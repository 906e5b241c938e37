package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.compte.DemandesDAcces;
import fr.paysdesalers.pvd.compte.DemandesDAcces.Demande;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Those who ask to be let in: invited, with a role that is chosen here, or refused. */
@Controller
@RequestMapping("/administration/demandes")
class DemandesController {

    private static final String LISTE = "/administration/demandes";

    private final DemandesDAcces demandes;
    private final ChoixDInvitation choix;
    private final RemisesDInvitation remises;
    private final Libelles libelles;

    DemandesController(DemandesDAcces demandes, ChoixDInvitation choix, RemisesDInvitation remises, Libelles libelles) {
        this.demandes = demandes;
        this.choix = choix;
        this.remises = remises;
        this.libelles = libelles;
    }

    @GetMapping
    @ReserveAuxAdministrateurs
    String lister(Model modele) {
        modele.addAttribute("demandes", demandes.enAttente());
        return "administration/demandes";
    }

    @GetMapping("/{id}/acceptation")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String preparer(@PathVariable long id, Model modele) {
        Demande demande = demandes.une(id);
        modele.addAttribute(
                "form",
                new InvitationDeMembreForm(
                        demande.nom(), demande.courriel(), demande.conventionId(), null, null, null));
        return page(demande, modele);
    }

    @PostMapping("/{id}/acceptation")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String accepter(
            Visiteur visiteur,
            @PathVariable long id,
            @Valid @ModelAttribute("form") InvitationDeMembreForm form,
            BindingResult erreurs,
            Model modele,
            RedirectAttributes suite) {
        Demande demande = demandes.une(id);
        return remises.faite(
                        erreurs,
                        () -> demandes.accepter(
                                visiteur,
                                id,
                                form.invite(),
                                new Offre(
                                        choix.convention(Objects.requireNonNull(form.conventionId())),
                                        choix.verifier(form.droit(), form.conventionId()),
                                        null)),
                        form.nom(),
                        suite)
                ? "redirect:" + LISTE
                : page(demande, modele);
    }

    @PostMapping("/{id}/refus")
    @ReserveAuxAdministrateurs
    String refuser(Visiteur visiteur, @PathVariable long id, RedirectAttributes suite) {
        demandes.refuser(visiteur, id);
        suite.addFlashAttribute("succes", libelles.texte("administration.demande.refusee"));
        return "redirect:" + LISTE;
    }

    private String page(Demande demande, Model modele) {
        modele.addAttribute("options", choix.options());
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("administration.demande.accepter.de", demande.nom()),
                        LISTE + "/" + demande.id() + "/acceptation",
                        "post",
                        LISTE,
                        libelles.texte("administration.demandes.titre"),
                        libelles.texte("administration.invitation.bouton")));
        return "administration/invitation";
    }
}
