package fr.paysdesalers.pvd.message;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the other rooms leave their messages. */
@Service
public class Messages {

    private final JdbcClient base;
    private final ObjectProvider<Transporteur> transporteur;
    private final Reveil reveil;
    private final Clock horloge;

    Messages(JdbcClient base, ObjectProvider<Transporteur> transporteur, Reveil reveil, Clock horloge) {
        this.base = base;
        this.transporteur = transporteur;
        this.reveil = reveil;
        this.horloge = horloge;
    }

    /** Messages leave this portal. If not, who invites hands the link over. */
    public boolean partent() {
        Transporteur present = transporteur.getIfAvailable();
        return present != null && present.estPret();
    }

    /**
     * Leaves a message, in the transaction of the act that asks for it: both are done, or neither.
     *
     * @param sujetId what it speaks of, for its {@link Redacteur}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deposer(GenreDeMessage genre, long sujetId, String destinataire) {
        base.sql("insert into message (genre, sujet_id, destinataire, etat, essais, depose_le, prochain_essai_le) "
                        + "values (:genre, :sujet, :destinataire, 'EN_ATTENTE', 0, :maintenant, :maintenant)")
                .param("genre", genre.name())
                .param("sujet", sujetId)
                .param("destinataire", destinataire)
                .param("maintenant", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        reveil.apresLaTransaction();
    }
}
