package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.audit.GenreDeTrace;
import fr.paysdesalers.pvd.audit.Trace;
import fr.paysdesalers.pvd.audit.Traces;
import fr.paysdesalers.pvd.cle.CleRefusee;
import fr.paysdesalers.pvd.cle.Epreuves;
import fr.paysdesalers.pvd.compte.ComptePrincipal;
import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.socle.Reseau;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Signing in by a passkey: the same door as a password, with the same throttling by network, the same new session and the same
 * first page. The account is looked at here, and again at each request.
 */
@Controller
@RequestMapping("/connexion/cle")
class ConnexionParCleController {

    /** Counts apart from the passwords of accounts. */
    private static final String CLE = "cle|";

    private final Epreuves epreuves;
    private final Comptes comptes;
    private final Entree entree;
    private final Freinage freinage;
    private final Traces traces;

    ConnexionParCleController(Epreuves epreuves, Comptes comptes, Entree entree, Freinage freinage, Traces traces) {
        this.epreuves = epreuves;
        this.comptes = comptes;
        this.entree = entree;
        this.freinage = freinage;
        this.traces = traces;
    }

    /** What the browser needs to ask for a passkey. */
    @PostMapping(path = "/demande", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String demander(HttpServletRequest requete, HttpServletResponse reponse) {
        return epreuves.demander(null, requete, reponse);
    }

    @PostMapping
    void ouvrir(
            @RequestParam(name = "reponse", required = false) @Nullable String preuve,
            HttpServletRequest requete,
            HttpServletResponse reponse)
            throws ServletException, IOException {
        Duration attente = freinage.attente(CLE, requete.getRemoteAddr());
        if (!attente.isZero()) {
            noter("FREINEE", requete);
            reponse.sendRedirect("/connexion?attente=" + new TropDEssais(attente).secondes());
            return;
        }
        freinage.compter(CLE, requete.getRemoteAddr());
        try {
            ComptePrincipal principal = juger(preuve, requete, reponse);
            freinage.oublier(CLE, requete.getRemoteAddr());
            entree.ouvrir(principal, FactorGrantedAuthority.WEBAUTHN_AUTHORITY, requete, reponse);
        } catch (CleRefusee refus) {
            noter("REFUSEE", requete);
            reponse.sendRedirect("/connexion?erreur=cle");
        }
    }

    private void noter(String issue, HttpServletRequest requete) {
        traces.noter(new Trace(
                GenreDeTrace.CONNEXION_REFUSEE,
                null,
                null,
                null,
                issue + " /connexion/cle",
                Reseau.de(requete.getRemoteAddr()).prefixe()));
    }

    private ComptePrincipal juger(@Nullable String preuve, HttpServletRequest requete, HttpServletResponse reponse) {
        if (preuve == null) {
            throw new CleRefusee("sans réponse");
        }
        return comptes.pourConnexion(epreuves.juger(null, preuve, requete, reponse))
                .orElseThrow(() -> new CleRefusee("compte fermé"));
    }
}
