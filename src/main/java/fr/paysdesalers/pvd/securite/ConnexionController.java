package fr.paysdesalers.pvd.securite;

import java.util.List;
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

    private final ObjectProvider<ComptesDEssai> essais;

    ConnexionController(ObjectProvider<ComptesDEssai> essais) {
        this.essais = essais;
    }

    @GetMapping("/connexion")
    String afficher(
            @RequestParam(required = false) @Nullable String erreur,
            @RequestParam(required = false) @Nullable Long attente,
            @Nullable Authentication preuve,
            Model modele) {
        if (preuve != null && preuve.isAuthenticated()) {
            return "redirect:/";
        }
        ComptesDEssai presents = essais.getIfAvailable();
        modele.addAttribute("erreur", erreur != null);
        modele.addAttribute("attente", attente);
        modele.addAttribute("essais", presents == null ? List.of() : presents.comptes());
        return "securite/connexion";
    }
}
