package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.LiensDeConnexion;
import fr.paysdesalers.pvd.socle.LienPerime;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing in by a mailed link: asked with the same answer for every address, used by a button, since scanners of mail open
 * links before people do.
 */
@Controller
@RequestMapping("/connexion/lien")
class LienDeConnexionController {

    private final LiensDeConnexion liens;
    private final Entree entree;
    private final DemandesDeLien demandes;

    LienDeConnexionController(LiensDeConnexion liens, Entree entree, DemandesDeLien demandes) {
        this.liens = liens;
        this.entree = entree;
        this.demandes = demandes;
    }

    @GetMapping("/demande")
    String preparer(@RequestParam(required = false) @Nullable String fait, Model modele) {
        modele.addAttribute("form", new CourrielForm(null));
        return page(fait != null, modele);
    }

    @PostMapping("/demande")
    String demander(
            @Valid @ModelAttribute("form") CourrielForm form,
            BindingResult erreurs,
            HttpServletRequest requete,
            Model modele) {
        if (erreurs.hasErrors()) {
            return page(false, modele);
        }
        demandes.faire("lien", form, requete, liens::demander);
        return "redirect:/connexion/lien/demande?fait=oui";
    }

    @GetMapping
    String lire(@RequestParam String jeton, Model modele) {
        liens.verifier(jeton);
        modele.addAttribute("jeton", jeton);
        return "securite/lien";
    }

    @PostMapping
    void ouvrir(
            @RequestParam(required = false) @Nullable String jeton,
            HttpServletRequest requete,
            HttpServletResponse reponse)
            throws ServletException, IOException {
        if (jeton == null) {
            throw new LienPerime();
        }
        entree.ouvrir(liens.ouvrir(jeton), FactorGrantedAuthority.OTT_AUTHORITY, requete, reponse);
    }

    private String page(boolean demande, Model modele) {
        demandes.decrire(demande, modele);
        return "securite/lien-demande";
    }
}
