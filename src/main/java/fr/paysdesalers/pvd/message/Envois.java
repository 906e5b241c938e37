package fr.paysdesalers.pvd.message;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Conservation;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Moment;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox, for the administrateur: who was written to, whether it left, why not. Never what was written. */
@Service
@Transactional
public class Envois {

    private static final int MAXIMUM = 200;

    private final JdbcClient base;
    private final Reveil reveil;
    private final Clock horloge;

    Envois(JdbcClient base, Reveil reveil, Clock horloge) {
        this.base = base;
        this.reveil = reveil;
        this.horloge = horloge;
    }

    /** A message and where it stands. */
    public record Envoi(
            long id,
            GenreDeMessage genre,
            String destinataire,
            EtatDeMessage etat,
            int essais,
            @Nullable Panne panne,
            OffsetDateTime deposeLe,
            @Nullable OffsetDateTime prochainEssaiLe,
            @Nullable OffsetDateTime envoyeLe) {

        public Moment depose() {
            return new Moment(deposeLe.toInstant());
        }

        /** When it left, or will be tried again. */
        public @Nullable Moment suite() {
            OffsetDateTime quand = envoyeLe == null ? prochainEssaiLe : envoyeLe;
            return quand == null ? null : new Moment(quand.toInstant());
        }

        public boolean attend() {
            return etat == EtatDeMessage.EN_ATTENTE;
        }

        /** A new letter may be written of it: it failed, or was lost on its way. */
        public boolean peutRepartir() {
            return etat == EtatDeMessage.EN_ECHEC || etat == EtatDeMessage.ENVOYE || attend() && panne != null;
        }
    }

    /** The last messages: those that need somebody first. */
    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public List<Envoi> derniers() {
        return base.sql("select id, genre, destinataire, etat, essais, panne, depose_le, prochain_essai_le, envoye_le "
                        + "from message order by etat = 'EN_ECHEC' desc, etat = 'EN_ATTENTE' desc, id desc limit "
                        + MAXIMUM)
                .query(Envoi.class)
                .list();
    }

    /**
     * Sends a message again, now: a new letter, with a new link, that ends the link of the first.
     *
     * @throws ActeImpossible when it has nothing to say any more, or waits for its first try
     */
    @ReserveAuxAdministrateurs
    public void renvoyer(long id) {
        Envoi envoi = base.sql(
                        "select id, genre, destinataire, etat, essais, panne, depose_le, prochain_essai_le, envoye_le "
                                + "from message where id = ? for update")
                .param(id)
                .query(Envoi.class)
                .optional()
                .orElseThrow(() -> new Introuvable("message " + id));
        if (!envoi.peutRepartir()) {
            throw new ActeImpossible("message.renvoi.impossible");
        }
        base.sql("update message set etat = 'EN_ATTENTE', essais = 0, panne = null, envoye_le = null, "
                        + "prochain_essai_le = ? where id = ?")
                .params(horloge.instant().atOffset(ZoneOffset.UTC), id)
                .update();
        reveil.apresLaTransaction();
    }

    /** To somebody, for their own export: why and when. */
    @Transactional(readOnly = true)
    public List<Map<String, Object>> vers(String destinataire) {
        return base.sql("select genre, depose_le, envoye_le from message where destinataire = ? order by id")
                .param(destinataire)
                .query()
                .listOfRows();
    }

    /** Forgets that it wrote to an address, in the transaction of whoever forgets its holder. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void oublier(String destinataire) {
        base.sql("delete from message_montre where message_id in (select id from message where destinataire = ?)")
                .param(destinataire)
                .update();
        base.sql("delete from message where destinataire = ?")
                .param(destinataire)
                .update();
    }

    /** Forgets to whom the portal wrote: after three months, or the next day for addresses that have no account. */
    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Paris")
    public void oublier() {
        OffsetDateTime maintenant = horloge.instant().atOffset(ZoneOffset.UTC);
        String anciens = "from message where depose_le < :limite or etat = 'SANS_OBJET' and depose_le < :hier";
        base.sql("delete from message_montre where message_id in (select id " + anciens + ")")
                .param("limite", Conservation.MESSAGES.limite(horloge.instant()).atOffset(ZoneOffset.UTC))
                .param("hier", maintenant.minusDays(1))
                .update();
        base.sql("delete " + anciens)
                .param("limite", Conservation.MESSAGES.limite(horloge.instant()).atOffset(ZoneOffset.UTC))
                .param("hier", maintenant.minusDays(1))
                .update();
    }
}
