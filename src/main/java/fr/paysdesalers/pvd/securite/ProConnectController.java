package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.securite.EchangesProConnect.Reponse;
import fr.paysdesalers.pvd.socle.Introuvable;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * To ProConnect and back. A link, not a form: the policy of the pages keeps forms from leading elsewhere. Whoever comes back
 * enters their account, ties it when they are signed in, or asks for one; none is ever opened here.
 */
@Controller
class ProConnectController {

    private static final Logger LOG = LoggerFactory.getLogger(ProConnectController.class);

    private final ClientProConnect client;
    private final EchangesProConnect echanges;
    private final TemoinsProConnect temoins;
    private final RetoursProConnect retours;
    private final ArriveesProConnect arrivees;

    ProConnectController(
            ClientProConnect client,
            EchangesProConnect echanges,
            TemoinsProConnect temoins,
            RetoursProConnect retours,
            ArriveesProConnect arrivees) {
        this.client = client;
        this.echanges = echanges;
        this.temoins = temoins;
        this.retours = retours;
        this.arrivees = arrivees;
    }

    @GetMapping("/connexion/proconnect")
    void partir(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        exigerOuvert();
        try {
            OAuth2AuthorizationRequest demande = echanges.demander(requete);
            temoins.garder(Demarche.de(demande), reponse);
            reponse.sendRedirect(demande.getAuthorizationRequestUri());
        } catch (ProConnectInjoignable panne) {
            renoncer(panne, "injoignable", reponse);
        }
    }

    /**
     * The answer of ProConnect.
     *
     * @param iss who says that it answers, when it says so (RFC 9207)
     */
    @GetMapping(ClientProConnect.RETOUR)
    void revenir(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String iss,
            HttpServletRequest requete,
            HttpServletResponse reponse)
            throws IOException, ServletException {
        exigerOuvert();
        Optional<Demarche> demarche = temoins.reprendre(requete, reponse)
                .filter(partie -> partie.etat().equals(state) && retours.user(partie.etat()));
        boolean autre = iss != null && !iss.equals(client.reglages().emetteur());
        if (demarche.isEmpty() || code == null || state == null || autre) {
            reponse.sendRedirect("/connexion?proconnect=refus");
            return;
        }
        try {
            Reponse recue = echanges.recevoir(
                    demarche.get(),
                    OAuth2AuthorizationResponse.success(code)
                            .redirectUri(client.retour())
                            .state(state)
                            .build());
            arrivees.accueillir(recue, requete, reponse);
        } catch (ProConnectInjoignable panne) {
            renoncer(panne, "injoignable", reponse);
        } catch (AuthenticationException refus) {
            renoncer(refus, "refus", reponse);
        }
    }

    private void exigerOuvert() {
        if (!client.estOuvert()) {
            throw new Introuvable("proconnect");
        }
    }

    /** The reason is for the log, by its class alone: what a provider answers may hold anything. */
    private static void renoncer(RuntimeException cause, String comment, HttpServletResponse reponse)
            throws IOException {
        LOG.warn("ProConnect : {} ({})", comment, cause.getClass().getSimpleName());
        reponse.sendRedirect("/connexion?proconnect=" + comment);
    }
}
