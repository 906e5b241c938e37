package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Messages;
import fr.paysdesalers.pvd.socle.Conservation;
import fr.paysdesalers.pvd.socle.LienPerime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that are good once and for a while, asked for by mail. The secret is made when the letter is written and only its print
 * is kept; a new letter ends the link of the one before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LiensDeCompte {

    /** Nobody's mailbox is filled by somebody else, wherever they ask from. */
    private static final int PAR_HEURE = 3;

    private final JdbcClient base;
    private final Messages messages;
    private final Clock horloge;

    LiensDeCompte(JdbcClient base, Messages messages, Clock horloge) {
        this.base = base;
        this.messages = messages;
        this.horloge = horloge;
    }

    /** What a link is for; {@code compteId} is null until its letter finds the account of the address. */
    record Lien(long id, GenreDeMessage genre, @Nullable Long compteId, String courriel) {}

    /** Asks for a link to an address, known or not; beyond some in an hour, does nothing. */
    void demander(GenreDeMessage genre, @Nullable Long compteId, String courriel, String destinataire) {
        OffsetDateTime maintenant = maintenant();
        Integer recents = base.sql(
                        "select count(*) from lien_de_compte where courriel = ? and genre = ? and demande_le > ?")
                .params(courriel, genre.name(), maintenant.minusHours(1))
                .query(Integer.class)
                .single();
        if (recents >= PAR_HEURE) {
            return;
        }
        Long id = base.sql("insert into lien_de_compte (genre, compte_id, courriel, demande_le) "
                        + "values (:genre, :compte, :courriel, :maintenant) returning id")
                .param("genre", genre.name())
                .param("compte", compteId)
                .param("courriel", courriel)
                .param("maintenant", maintenant)
                .query(Long.class)
                .single();
        messages.deposer(genre, id, destinataire);
    }

    /** The link that a letter is about, if it was not used. */
    Optional<Lien> aEcrire(long id) {
        return base.sql("select id, genre, compte_id, courriel from lien_de_compte where id = ? "
                        + "and utilise_le is null and annule_le is null")
                .param(id)
                .query(Lien.class)
                .optional();
    }

    /** Makes the secret of a link, for this account and for this long. */
    Jeton signer(long id, long compteId, Duration duree) {
        Jeton jeton = Jeton.nouveau();
        base.sql("update lien_de_compte set empreinte = ?, compte_id = ?, expire_le = ? where id = ?")
                .params(jeton.empreinte(), compteId, maintenant().plus(duree), id)
                .update();
        return jeton;
    }

    /** A link that may still be used, of one of these kinds; locked, so that it is used once. */
    Lien exiger(@Nullable String jeton, GenreDeMessage... genres) {
        return Optional.ofNullable(jeton)
                .flatMap(present -> base.sql(
                                "select id, genre, compte_id, courriel from lien_de_compte where empreinte = ? "
                                        + "and utilise_le is null and annule_le is null and expire_le > ? for update")
                        .params(new Jeton(present).empreinte(), maintenant())
                        .query(Lien.class)
                        .optional())
                .filter(lien -> Arrays.asList(genres).contains(lien.genre()))
                .orElseThrow(LienPerime::new);
    }

    void utiliser(Lien lien) {
        base.sql("update lien_de_compte set utilise_le = ? where id = ?")
                .params(maintenant(), lien.id())
                .update();
    }

    /** Ends the links of an account of these kinds: sent, about to be, or used. */
    void annuler(long compteId, GenreDeMessage... genres) {
        for (GenreDeMessage genre : genres) {
            base.sql("update lien_de_compte set annule_le = :maintenant where compte_id = :compte and genre = :genre "
                            + "and annule_le is null")
                    .param("maintenant", maintenant())
                    .param("compte", compteId)
                    .param("genre", genre.name())
                    .update();
        }
    }

    /** Both addresses said yes to this one. */
    boolean estConfirme(long compteId, String courriel) {
        return base.sql("select count(distinct genre) = 2 from lien_de_compte where compte_id = :compte "
                        + "and courriel = :courriel and genre in ('ANCIENNE_ADRESSE', 'NOUVELLE_ADRESSE') "
                        + "and utilise_le is not null and annule_le is null and expire_le > :maintenant")
                .param("compte", compteId)
                .param("courriel", courriel)
                .param("maintenant", maintenant())
                .query(Boolean.class)
                .single();
    }

    /** Forgets the links of another day: used or not, they open nothing any more. */
    @Scheduled(cron = "0 55 3 * * *", zone = "Europe/Paris")
    @Transactional
    public void oublierLesAnciens() {
        base.sql("delete from lien_de_compte where demande_le < ? and coalesce(expire_le, demande_le) < ?")
                .params(
                        Conservation.LIENS.limite(horloge.instant()).atOffset(ZoneOffset.UTC),
                        maintenant().minusDays(1))
                .update();
    }

    private OffsetDateTime maintenant() {
        Instant instant = horloge.instant();
        return instant.atOffset(ZoneOffset.UTC);
    }
}
