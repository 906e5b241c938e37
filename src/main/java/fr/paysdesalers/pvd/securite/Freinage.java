package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.socle.Conservation;
import fr.paysdesalers.pvd.socle.Empreinte;
import fr.paysdesalers.pvd.socle.Reseau;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down: after some failures of one account from one network, each new try must wait twice as long as
 * the last, up to a quarter of an hour. The same for unknown accounts; another network is not disturbed, so nobody
 * can lock an account out.
 */
@Component
class Freinage {

    static final int ESSAIS_LIBRES = 5;
    private static final Duration ATTENTE_MAXIMALE = Duration.ofMinutes(15);
    private static final Duration OUBLI = Duration.ofDays(1);

    private static final String ESSAYER = """
            insert into tentative_de_connexion as t (cle, echecs, derniere_le) values (:cle, 1, :instant)
            on conflict (cle) do update set
                echecs = case when t.derniere_le < :oubli then 1 else t.echecs + 1 end, derniere_le = :instant
            """;

    private final JdbcClient base;
    private final Clock horloge;

    Freinage(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    private record Etat(int echecs, OffsetDateTime derniereLe) {}

    /** How long this account must still wait from this network: zero when it may try. */
    @Transactional(readOnly = true)
    public Duration attente(String courriel, @Nullable String adresse) {
        return base.sql("select echecs, derniere_le from tentative_de_connexion where cle = ?")
                .param(cle(courriel, adresse))
                .query(Etat.class)
                .optional()
                .map(this::reste)
                .orElse(Duration.ZERO);
    }

    /** Counts a try before it is judged: one that is cut short counts too. */
    @Transactional
    public void compter(String courriel, @Nullable String adresse) {
        OffsetDateTime instant = horloge.instant().atOffset(ZoneOffset.UTC);
        base.sql(ESSAYER)
                .param("cle", cle(courriel, adresse))
                .param("instant", instant)
                .param("oubli", instant.minus(OUBLI))
                .update();
    }

    @Transactional
    public void oublier(String courriel, @Nullable String adresse) {
        base.sql("delete from tentative_de_connexion where cle = ?")
                .param(cle(courriel, adresse))
                .update();
    }

    @Transactional
    @Scheduled(cron = "0 45 3 * * *", zone = "Europe/Paris")
    public void oublierLesAnciennes() {
        base.sql("delete from tentative_de_connexion where derniere_le < ?")
                .param(Conservation.ESSAIS.limite(horloge.instant()).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Duration reste(Etat etat) {
        if (etat.echecs() < ESSAIS_LIBRES) {
            return Duration.ZERO;
        }
        Duration attente = Duration.ofSeconds(1L << Math.min(etat.echecs() - ESSAIS_LIBRES + 1, 10));
        Instant fin = etat.derniereLe()
                .toInstant()
                .plus(attente.compareTo(ATTENTE_MAXIMALE) > 0 ? ATTENTE_MAXIMALE : attente);
        Duration reste = Duration.between(horloge.instant(), fin);
        return reste.isNegative() ? Duration.ZERO : reste;
    }

    static String cle(String courriel, @Nullable String adresse) {
        String texte = courriel.strip().toLowerCase(Locale.ROOT)
                + '|'
                + Reseau.de(adresse).prefixe();
        return Empreinte.de(texte);
    }
}
