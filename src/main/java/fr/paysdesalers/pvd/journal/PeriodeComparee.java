package fr.paysdesalers.pvd.journal;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * The two days that somebody compares, as the URL says them: each at its end.
 *
 * @param du what was asked, or a year ago
 * @param au what was asked, or today
 * @param erreur key of what is wrong with them; null when they can be compared
 */
public record PeriodeComparee(
        @Nullable LocalDate du,
        @Nullable LocalDate au,
        @Nullable String erreur) {

    static PeriodeComparee de(Map<String, String> parametres, LocalDate aujourdHui) {
        LocalDate du = jour(parametres.get("du"), aujourdHui.minusYears(1));
        LocalDate au = jour(parametres.get("au"), aujourdHui);
        return new PeriodeComparee(du, au, erreur(du, au, aujourdHui));
    }

    private static @Nullable LocalDate jour(@Nullable String texte, LocalDate defaut) {
        return StringUtils.hasText(texte) ? CriteresDHistorique.jour(texte) : defaut;
    }

    private static @Nullable String erreur(@Nullable LocalDate du, @Nullable LocalDate au, LocalDate aujourdHui) {
        if (du == null || au == null) {
            return "journal.periode.illisible";
        }
        if (au.isAfter(aujourdHui)) {
            return "journal.periode.future";
        }
        return du.isBefore(au) ? null : "journal.periode.inversee";
    }
}
