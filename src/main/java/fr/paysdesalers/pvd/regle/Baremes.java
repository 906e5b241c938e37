package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dated settings of the rules: each value holds from its day until the next one. None is ever rewritten: the last one that was
 * written for a day corrects those before it.
 */
@Service
@Transactional(readOnly = true)
public class Baremes {

    private static final String EN_VIGUEUR = """
            select distinct on (code) code, valeur, depuis_le, fait_le from parametre_date where depuis_le <= ? order by code, depuis_le desc, id desc
            """;

    private static final String FIXER = """
            insert into parametre_date (code, depuis_le, valeur, source, auteur, fait_le)
            select :code, :jour, :valeur, :source, :auteur, :maintenant
            where not exists (
                select 1 from (select valeur, source from parametre_date where code = :code and depuis_le = :jour
                               order by id desc limit 1) derniere
                where derniere.valeur = :valeur and derniere.source = :source)
            """;

    /** How long a reading serves: what another instance of the portal fixes is known here a minute later at most. */
    private static final Duration FRAICHEUR = Duration.ofMinutes(1);

    private final JdbcClient base;
    private final Clock horloge;
    private final AtomicReference<@Nullable Lecture> lecture = new AtomicReference<>();

    Baremes(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    private record Valeur(Parametre code, BigDecimal valeur, LocalDate depuisLe, OffsetDateTime faitLe) {

        /** When it began to be read: the day from which it holds, or the one on which it was written. */
        Instant enVigueurLe(ZoneId fuseau) {
            Instant debut = depuisLe.atStartOfDay(fuseau).toInstant();
            return faitLe.toInstant().isAfter(debut) ? faitLe.toInstant() : debut;
        }
    }

    /** A value with where it comes from; who wrote it and when. */
    public record ValeurDatee(
            Parametre code,
            LocalDate depuisLe,
            BigDecimal valeur,
            String source,
            String auteur,
            OffsetDateTime faitLe) {}

    private record Lecture(LocalDate jour, Instant jusquA, Bareme bareme, Instant derniereEntree) {}

    /** The settings in force today. */
    public Bareme enVigueur() {
        return lue().bareme();
    }

    /** Since when the settings of today are all as they are: what is computed from them did not change since. */
    public Instant derniereEntreeEnVigueur() {
        return lue().derniereEntree();
    }

    private Lecture lue() {
        LocalDate jour = LocalDate.now(horloge);
        Instant maintenant = horloge.instant();
        Lecture lue = lecture.get();
        if (lue == null || !lue.jour().equals(jour) || !maintenant.isBefore(lue.jusquA())) {
            List<Valeur> valeurs = valeurs(jour);
            lue = new Lecture(
                    jour,
                    maintenant.plus(FRAICHEUR),
                    bareme(valeurs),
                    valeurs.stream()
                            .map(valeur -> valeur.enVigueurLe(horloge.getZone()))
                            .max(Comparator.naturalOrder())
                            .orElse(Instant.EPOCH));
            lecture.set(lue);
        }
        return lue;
    }

    public Bareme au(LocalDate jour) {
        return bareme(valeurs(jour));
    }

    private List<Valeur> valeurs(LocalDate jour) {
        return base.sql(EN_VIGUEUR).param(jour).query(Valeur.class).list();
    }

    private static Bareme bareme(List<Valeur> lues) {
        Map<Parametre, BigDecimal> valeurs = new EnumMap<>(Parametre.class);
        lues.forEach(valeur -> valeurs.put(valeur.code(), valeur.valeur()));
        return new Bareme(valeurs);
    }

    /** All values of all days, the newest first; of a day, the one that counts first. */
    public List<ValeurDatee> historique() {
        return base.sql("select code, depuis_le, valeur, source, auteur, fait_le from parametre_date "
                        + "order by depuis_le desc, id desc")
                .query(ValeurDatee.class)
                .list();
    }

    /**
     * A value that holds from a day on.
     *
     * @param valeur in the unit of the setting; a share is 0-1
     * @param source the text that fixes it
     * @throws RefusDeSaisie when that is its value of that day already, with its source
     */
    @Transactional
    @ReserveAuxAdministrateurs
    public void fixer(Parametre parametre, LocalDate depuisLe, BigDecimal valeur, String source, String auteur) {
        int lignes = base.sql(FIXER)
                .param("code", parametre.name())
                .param("jour", depuisLe)
                .param("valeur", valeur)
                .param("source", source)
                .param("auteur", auteur)
                .param("maintenant", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (lignes == 0) {
            throw new RefusDeSaisie("valeur", "regle.parametre.dejaFixe");
        }
        lecture.set(null);
    }
}
