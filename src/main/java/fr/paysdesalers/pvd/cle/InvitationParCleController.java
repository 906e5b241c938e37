package fr.paysdesalers.pvd.cle;

import fr.paysdesalers.pvd.compte.Acceptations;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of an invitation that is answered with a passkey. Reading it changes nothing: mail scanners open links. */
@Controller
@RequestMapping("/invitation/cle")
class InvitationParCleController {

    private static final String PAGE = "cle/invitation";

    private final InvitationsParCle invitations;
    private final Acceptations acceptations;
    private final Defis defis;

    InvitationParCleController(InvitationsParCle invitations, Acceptations acceptations, Defis defis) {
        this.invitations = invitations;
        this.acceptations = acceptations;
        this.defis = defis;
    }

    @GetMapping
    String preparer(@RequestParam String jeton, Model modele) {
        Acceptations.Invitee invitee = acceptations.invitee(jeton);
        modele.addAttribute("form", new InvitationParCleForm(jeton, invitee.nom(), invitee.courriel(), null));
        return invitee.connu() ? "redirect:/invitation?jeton=" + jeton : PAGE;
    }

    /** What the browser needs to make the passkey; nothing is made for a form that would be refused. */
    @PostMapping(path = "/demande", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> demander(
            @Valid @ModelAttribute("form") InvitationParCleForm form,
            BindingResult erreurs,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        acceptations.invitee(form.jeton());
        if (erreurs.hasErrors()) {
            return ResponseEntity.noContent().build();
        }
        Bytes titulaire = Bytes.random();
        Bytes defi = defis.ouvrir(Usage.INVITATION, new Defis.Destinataire(null, titulaire), requete.getRemoteAddr());
        TemoinDeDefi.poser(reponse, defi.toBase64UrlString());
        return ResponseEntity.ok(invitations.preparer(form, titulaire, defi));
    }

    @PostMapping
    String accepter(
            @Valid @ModelAttribute("form") InvitationParCleForm form,
            BindingResult erreurs,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        acceptations.invitee(form.jeton());
        if (form.reponse() == null) {
            erreurs.rejectValue("reponse", "cle.reponse.absente");
        }
        // In the address, not in a session: who is not signed in has none
        return Formulaires.accepte(erreurs, () -> accepter(form, requete, reponse))
                ? "redirect:/connexion?fait=compte-cle"
                : PAGE;
    }

    private void accepter(InvitationParCleForm form, HttpServletRequest requete, HttpServletResponse reponse) {
        try {
            invitations.accepter(form, defis.prendre(TemoinDeDefi.reprendre(requete, reponse), Usage.INVITATION));
        } catch (CleRefusee refus) {
            throw new RefusDeSaisie("reponse", "cle.reponse.refusee");
        }
    }
}
