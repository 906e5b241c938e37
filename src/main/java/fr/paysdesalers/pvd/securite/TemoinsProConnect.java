package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.IdentitesProConnect.Identite;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * What a browser keeps, sealed, during a sign-in by ProConnect: the demand that left, then who came back when no account is
 * theirs. In cookies, since who is not signed in writes nothing in the base.
 */
@Component
class TemoinsProConnect {

    private static final String DEMARCHE = "__Host-demarche";
    private static final String AGENT = "__Host-agent";
    private static final Duration ALLER_RETOUR = Duration.ofMinutes(10);
    private static final Duration PRESENTATION = Duration.ofMinutes(20);

    private final Sceaux sceaux;
    private final ClientProConnect client;

    TemoinsProConnect(Sceaux sceaux, ClientProConnect client) {
        this.sceaux = sceaux;
        this.client = client;
    }

    void garder(Demarche demarche, HttpServletResponse reponse) {
        ecrire(
                DEMARCHE,
                sceaux.sceller(DEMARCHE, ALLER_RETOUR, demarche.etat(), demarche.nonce(), demarche.preuve()),
                ALLER_RETOUR,
                reponse);
    }

    /** The demand of this browser, which it forgets. */
    Optional<Demarche> reprendre(HttpServletRequest requete, HttpServletResponse reponse) {
        Optional<Demarche> demarche =
                lire(DEMARCHE, 3, requete).map(textes -> new Demarche(textes.get(0), textes.get(1), textes.get(2)));
        oublier(DEMARCHE, requete, reponse);
        return demarche;
    }

    void garder(Agent agent, HttpServletResponse reponse) {
        Identite identite = agent.identite();
        ecrire(
                AGENT,
                sceaux.sceller(
                        AGENT, PRESENTATION, identite.emetteur(), identite.sujet(), agent.nom(), agent.courriel()),
                PRESENTATION,
                reponse);
    }

    /** The agent that ProConnect has just vouched for in this browser. */
    Optional<Agent> agent(HttpServletRequest requete) {
        return lire(AGENT, 4, requete)
                .map(textes -> new Agent(new Identite(textes.get(0), textes.get(1)), textes.get(2), textes.get(3)));
    }

    void oublierLAgent(HttpServletRequest requete, HttpServletResponse reponse) {
        oublier(AGENT, requete, reponse);
    }

    private Optional<List<String>> lire(String nom, int combien, HttpServletRequest requete) {
        return Optional.ofNullable(WebUtils.getCookie(requete, nom))
                .filter(temoin -> client.estOuvert())
                .map(Cookie::getValue)
                .flatMap(valeur -> sceaux.ouvrir(nom, valeur))
                .filter(textes -> textes.size() == combien);
    }

    private static void oublier(String nom, HttpServletRequest requete, HttpServletResponse reponse) {
        if (WebUtils.getCookie(requete, nom) != null) {
            ecrire(nom, "", Duration.ZERO, reponse);
        }
    }

    private static void ecrire(String nom, String valeur, Duration duree, HttpServletResponse reponse) {
        reponse.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(nom, valeur)
                        .path("/")
                        .secure(true)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(duree)
                        .build()
                        .toString());
    }
}
