package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.Jeton;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The page that follows the sign-out of somebody who came by ProConnect: its own session is still open, and ends by a link. */
@Controller
class DeconnexionController {

    private final DeconnexionProConnect deconnexion;
    private final ClientProConnect client;
    private final String adresse;

    DeconnexionController(
            DeconnexionProConnect deconnexion, ClientProConnect client, @Value("${portail.adresse}") String adresse) {
        this.deconnexion = deconnexion;
        this.client = client;
        this.adresse = adresse;
    }

    @GetMapping("/deconnexion/proconnect")
    String afficher(@RequestParam String suite, Model modele) {
        Optional<String> jeton = deconnexion.jeton(suite);
        if (jeton.isEmpty()) {
            return "redirect:/";
        }
        modele.addAttribute("fin", fin(jeton.get()).orElse(null));
        return "securite/deconnexion";
    }

    /** Where ProConnect ends its session, then comes back to the home; empty when it does not say. */
    private Optional<String> fin(String jeton) {
        try {
            return Optional.ofNullable(client.fournisseur().finDeSession())
                    .map(page -> UriComponentsBuilder.fromUriString(page)
                            .queryParam("id_token_hint", "{jeton}")
                            .queryParam("state", "{etat}")
                            .queryParam("post_logout_redirect_uri", "{retour}")
                            .encode()
                            .buildAndExpand(jeton, Jeton.nouveau().valeur(), adresse + "/")
                            .toUriString());
        } catch (ProConnectInjoignable panne) {
            return Optional.empty();
        }
    }
}
