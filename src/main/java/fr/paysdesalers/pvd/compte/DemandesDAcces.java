package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Messages;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Moment;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking to be let in. A demand opens nothing: an administrateur answers it by an invitation, whose link proves the address, or
 * refuses it. What was asked is forgotten after a while.
 */
@Service
@Transactional
public class DemandesDAcces {

    /** Beyond, nobody could read them all: the page says to write instead. */
    static final int EN_ATTENTE_AU_PLUS = 100;

    /** So many messages an hour, whoever asks: a flood does not fill mailboxes. */
    static final int MESSAGES_PAR_HEURE = 5;

    private static final String LIRE = """
            select d.id, d.nom, d.courriel, d.organisation, d.convention_id, c.nom convention, d.message, d.verifiee,
                   d.deposee_le, exists (select 1 from compte t where t.courriel = d.courriel) connue
            from demande_d_acces d left join convention c on c.id = d.convention_id
            where d.etat = 'EN_ATTENTE'
            """;

    private final JdbcClient base;
    private final Invitations invitations;
    private final Messages messages;
    private final Clock horloge;

    DemandesDAcces(JdbcClient base, Invitations invitations, Messages messages, Clock horloge) {
        this.base = base;
        this.invitations = invitations;
        this.messages = messages;
        this.horloge = horloge;
    }

    /**
     * What somebody asks.
     *
     * @param verifiee the name and the address are those that ProConnect gave
     */
    public record Depot(
            String nom,
            String courriel,
            String organisation,
            @Nullable Long conventionId,
            String message,
            boolean verifiee) {}

    /**
     * A demand that waits.
     *
     * @param connue the address has an account already, perhaps a closed one
     */
    public record Demande(
            long id,
            String nom,
            String courriel,
            String organisation,
            @Nullable Long conventionId,
            @Nullable String convention,
            String message,
            boolean verifiee,
            OffsetDateTime deposeeLe,
            boolean connue) {

        public Moment deposee() {
            return new Moment(deposeeLe.toInstant());
        }
    }

    /**
     * Leaves a demand, and tells the administrateurs. An address that waits already is not written twice; the answer is the same.
     *
     * @throws ActeImpossible when too many wait
     */
    public void deposer(Depot depot) {
        String courriel = Compte.normaliser(depot.courriel());
        long attentes = nombre("select count(*) from demande_d_acces where etat = 'EN_ATTENTE'");
        if (attentes >= EN_ATTENTE_AU_PLUS) {
            throw new ActeImpossible("compte.demande.complet");
        }
        base.sql("insert into demande_d_acces (nom, courriel, organisation, convention_id, message, verifiee, "
                        + "deposee_le, etat) values (:nom, :courriel, :organisation, :convention, :message, :verifiee, "
                        + ":maintenant, 'EN_ATTENTE') on conflict do nothing returning id")
                .param("nom", depot.nom())
                .param("courriel", courriel)
                .param("organisation", depot.organisation())
                .param("convention", depot.conventionId())
                .param("message", depot.message())
                .param("verifiee", depot.verifiee())
                .param("maintenant", maintenant())
                .query(Long.class)
                .optional()
                .ifPresent(this::prevenir);
    }

    private void prevenir(long id) {
        long recentes = nombre(
                "select count(*) from demande_d_acces where deposee_le > ?",
                maintenant().minusHours(1));
        if (!messages.partent() || recentes > MESSAGES_PAR_HEURE) {
            return;
        }
        base.sql("select courriel from compte where administrateur and ferme_le is null order by id")
                .query(String.class)
                .list()
                .forEach(administrateur -> messages.deposer(GenreDeMessage.DEMANDE_D_ACCES, id, administrateur));
    }

    /** The demands that wait, the oldest first. */
    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public List<Demande> enAttente() {
        return base.sql(LIRE + "order by d.id").query(Demande.class).list();
    }

    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public Demande une(long id) {
        return base.sql(LIRE + "and d.id = ?")
                .param(id)
                .query(Demande.class)
                .optional()
                .orElseThrow(() -> new Introuvable("demande " + id));
    }

    /**
     * Answers by an invitation.
     *
     * @return the path of its link, empty when it goes by mail
     * @throws RefusDeSaisie as {@link Invitations#inviter}
     */
    @ReserveAuxAdministrateurs
    public Optional<String> accepter(Visiteur auteur, long id, Invite invite, Offre offre) {
        repondre(id, "ACCEPTEE", auteur);
        return invitations.inviter(auteur, invite, offre);
    }

    @ReserveAuxAdministrateurs
    public void refuser(Visiteur auteur, long id) {
        repondre(id, "REFUSEE", auteur);
    }

    private void repondre(long id, String etat, Visiteur auteur) {
        int lignes = base.sql("update demande_d_acces set etat = ?, repondue_le = ?, repondue_par = ? "
                        + "where id = ? and etat = 'EN_ATTENTE'")
                .params(etat, maintenant(), auteur.compteId(), id)
                .update();
        if (lignes == 0) {
            throw new Introuvable("demande " + id);
        }
    }

    private long nombre(String sql, Object... parametres) {
        return base.sql(sql).params(parametres).query(Long.class).single();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
