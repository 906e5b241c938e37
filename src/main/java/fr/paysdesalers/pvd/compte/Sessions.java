package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Empreinte;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Moment;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions that an account has open; closed in the transaction of what closes them. */
@Service
@Transactional
public class Sessions {

    private static final int LONGUEUR_DE_CLE = 16;

    private final FindByIndexNameSessionRepository<? extends Session> depot;
    private final JdbcClient base;

    Sessions(FindByIndexNameSessionRepository<? extends Session> depot, JdbcClient base) {
        this.depot = depot;
        this.base = base;
    }

    /**
     * A session, as its owner sees it.
     *
     * @param cle names it on the page without being what opens it
     */
    public record Ouverte(String cle, String appareil, Moment ouverteLe, Moment vueLe, boolean presente) {}

    /** The session of a request; empty without one. */
    public static String presente(HttpServletRequest requete) {
        HttpSession session = requete.getSession(false);
        return session == null ? "" : session.getId();
    }

    /** The sessions of an account: the present one first, then the last used. */
    @Transactional(readOnly = true)
    public List<Ouverte> de(long compteId, String presente) {
        return depot.findByPrincipalName(String.valueOf(compteId)).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new Ouverte(
                        cle(session.getId()),
                        Objects.toString(session.getAttribute(CompteEnSession.APPAREIL), ""),
                        new Moment(session.getCreationTime()),
                        new Moment(session.getLastAccessedTime()),
                        session.getId().equals(presente)))
                .sorted(Comparator.comparing(Ouverte::presente)
                        .thenComparing(session -> session.vueLe().instant())
                        .reversed())
                .toList();
    }

    /**
     * Closes one of the sessions of an account.
     *
     * @throws Introuvable when it has no such session
     */
    public void fermer(long compteId, String cle) {
        String session = depot.findByPrincipalName(String.valueOf(compteId)).keySet().stream()
                .filter(id -> cle(id).equals(cle))
                .findFirst()
                .orElseThrow(() -> new Introuvable("session"));
        base.sql("delete from session_ouverte where session_id = ?")
                .param(session)
                .update();
    }

    /** Closes all the sessions of an account but this one. */
    public void fermerLesAutres(long compteId, String presente) {
        base.sql("delete from session_ouverte where principal_name = ? and session_id <> ?")
                .params(String.valueOf(compteId), presente)
                .update();
    }

    public void fermerToutes(long compteId) {
        fermerLesAutres(compteId, "");
    }

    private static String cle(String session) {
        return Empreinte.de(session).substring(0, LONGUEUR_DE_CLE);
    }
}
