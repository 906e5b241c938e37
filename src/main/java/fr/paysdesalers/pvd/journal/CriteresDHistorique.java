package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Question;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the history is asked, as it stands in the URL: it can be shared. A value that means nothing is ignored.
 *
 * @param personne key of an account
 * @param du first day, in Paris
 * @param au last day, in Paris
 * @param suite where the page begins; null at the newest act
 */
public record CriteresDHistorique(
        @Nullable Quoi quoi,
        @Nullable Long personne,
        @Nullable LocalDate du,
        @Nullable LocalDate au,
        @Nullable Integer numero,
        @Nullable Curseur suite) {

    private static final Pattern CLE = Pattern.compile("[1-9]\\d{0,14}");
    private static final Pattern REFERENCE = Pattern.compile("[Aa]?([1-9]\\d{0,5})");

    /** Everything that happened to one action. */
    static CriteresDHistorique action(Reference reference) {
        return new CriteresDHistorique(null, null, null, null, reference.numero(), null);
    }

    /** Everything that happened since a day, that day included. */
    public static CriteresDHistorique depuis(LocalDate jour) {
        return new CriteresDHistorique(null, null, jour, null, null, null);
    }

    static CriteresDHistorique de(Map<String, String> parametres) {
        String personne = parametres.getOrDefault("personne", "");
        return new CriteresDHistorique(
                Arrays.stream(Quoi.values())
                        .filter(quoi -> quoi.name().equals(parametres.get("quoi")))
                        .findFirst()
                        .orElse(null),
                CLE.matcher(personne).matches() ? Long.valueOf(personne) : null,
                jour(parametres.get("du")),
                jour(parametres.get("au")),
                numero(parametres.getOrDefault("action", "").strip()),
                Curseur.de(parametres.get("suite")));
    }

    private static @Nullable Integer numero(String texte) {
        var lu = REFERENCE.matcher(texte);
        return lu.matches() ? Integer.valueOf(lu.group(1)) : null;
    }

    /** A plausible day; null for anything else. */
    public static @Nullable LocalDate jour(@Nullable String texte) {
        try {
            LocalDate jour = texte == null ? null : LocalDate.parse(texte.strip());
            return jour == null || jour.getYear() < 2000 || jour.getYear() > 2100 ? null : jour;
        } catch (DateTimeParseException illisible) {
            return null;
        }
    }

    CriteresDHistorique apres(@Nullable Curseur curseur) {
        return new CriteresDHistorique(quoi, personne, du, au, numero, curseur);
    }

    /** The same question without one of its filters, from the newest act. */
    CriteresDHistorique sans(String filtre) {
        return new CriteresDHistorique(
                filtre.equals("quoi") ? null : quoi,
                filtre.equals("personne") ? null : personne,
                filtre.equals("du") ? null : du,
                filtre.equals("au") ? null : au,
                filtre.equals("action") ? null : numero,
                null);
    }

    boolean estVide() {
        return quoi == null && personne == null && du == null && au == null && numero == null;
    }

    @Nullable
    public String reference() {
        return numero == null ? null : "A" + numero;
    }

    /** The query string, with its question mark; empty when nothing is asked. */
    public String parametres() {
        return new Question()
                .sur("quoi", quoi)
                .sur("personne", personne)
                .sur("du", du)
                .sur("au", au)
                .sur("action", reference())
                .sur("suite", suite)
                .adresse("");
    }
}
