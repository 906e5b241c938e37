package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.CompteEnSession;
import fr.paysdesalers.pvd.compte.ComptePrincipal;
import fr.paysdesalers.pvd.compte.IdentitesProConnect;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Where somebody whom ProConnect vouches for goes: into their account by the same door as after a password; to the page that
 * ties it, when they are signed in already; else to the page that asks for one. A closed account is as unknown.
 */
@Component
class ArriveesProConnect {

    /** Kept in the session: ProConnect wants it back to end its own. */
    static final String JETON = "proconnect";

    private final IdentitesProConnect identites;
    private final TemoinsProConnect temoins;
    private final Entree entree;

    ArriveesProConnect(IdentitesProConnect identites, TemoinsProConnect temoins, Entree entree) {
        this.identites = identites;
        this.temoins = temoins;
        this.entree = entree;
    }

    void accueillir(EchangesProConnect.Reponse recue, HttpServletRequest requete, HttpServletResponse reponse)
            throws IOException, ServletException {
        Agent agent = recue.agent();
        if (CompteEnSession.porte(requete)) {
            temoins.garder(agent, reponse);
            reponse.sendRedirect("/compte/proconnect");
            return;
        }
        Optional<ComptePrincipal> titulaire = identites.titulaire(agent.identite());
        if (titulaire.isEmpty()) {
            temoins.garder(agent, reponse);
            reponse.sendRedirect("/demande-d-acces");
            return;
        }
        temoins.oublierLAgent(requete, reponse);
        entree.ouvrir(titulaire.get(), FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY, requete, reponse);
        requete.getSession().setAttribute(JETON, recue.jeton());
    }
}
