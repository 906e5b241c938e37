package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.CompteEnSession;
import fr.paysdesalers.pvd.socle.Libelles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; in the demonstration it shows the accounts that one can try. */
@Controller
class ConnexionController {

    /** What was just done by somebody who is not signed in, told on the page where they arrive. */
    private static final Map<String, String> FAITS = Map.of(
            "compte",
            "compte.invitation.acceptee",
            "compte-cle",
            "cle.invitation.acceptee",
            "adhesion",
            "compte.invitation.rejointe",
            "motdepasse",
            "compte.oubli.fait",
            "fermeture",
            "compte.depart.fait");

    private final ObjectProvider<ComptesDEssai> essais;
    private final Libelles libelles;

    ConnexionController(ObjectProvider<ComptesDEssai> essais, Libelles libelles) {
        this.essais = essais;
        this.libelles = libelles;
    }

    @GetMapping("/connexion")
    String afficher(
            @RequestParam(required = false) @Nullable String erreur,
            @RequestParam(required = false) @Nullable Long attente,
            @RequestParam(required = false) @Nullable String fait,
            @Nullable Authentication preuve,
            HttpServletRequest requete,
            Model modele) {
        if (preuve != null && preuve.isAuthenticated()) {
            return "redirect:/";
        }
        if (CompteEnSession.enAttente(requete).isPresent()) {
            return "redirect:" + SecondFacteurController.PAGE;
        }
        ComptesDEssai presents = essais.getIfAvailable();
        modele.addAttribute("erreur", erreur != null);
        modele.addAttribute("erreurDeCle", "cle".equals(erreur));
        modele.addAttribute("attente", attente);
        Optional.ofNullable(fait).map(FAITS::get).ifPresent(cle -> modele.addAttribute("succes", libelles.texte(cle)));
        modele.addAttribute("essais", presents == null ? List.of() : presents.comptes());
        return "securite/connexion";
    }
}
