package fr.paysdesalers.pvd.indicateur;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one place, year after year. Sources are never mixed: two of them that count differently make
 * two series.
 *
 * @param annees by year, the newest edition of the source; the oldest year first, secret ones included
 */
record Serie(String lieu, @Nullable String codeInsee, String source, List<MesureLue> annees) {

    private record Cle(String lieu, String source) {}

    /** The series of some measures, in the order in which their places and sources first appear. */
    static List<Serie> de(List<MesureLue> mesures) {
        Map<Cle, List<MesureLue>> groupes = new LinkedHashMap<>();
        mesures.forEach(
                mesure -> groupes.computeIfAbsent(new Cle(mesure.lieu(), mesure.source()), cle -> new ArrayList<>())
                        .add(mesure));
        return groupes.values().stream().map(Serie::uneSerie).toList();
    }

    private static Serie uneSerie(List<MesureLue> mesures) {
        Map<Integer, MesureLue> parAnnee = new LinkedHashMap<>();
        mesures.stream()
                .sorted(Comparator.comparing(MesureLue::annee).thenComparing(MesureLue::millesime))
                .forEach(mesure -> parAnnee.put(mesure.annee(), mesure));
        MesureLue une = mesures.get(0);
        return new Serie(une.lieu(), une.codeInsee(), une.source(), List.copyOf(parAnnee.values()));
    }

    /** Those that have a value, the oldest first. */
    List<MesureLue> connues() {
        return annees.stream().filter(mesure -> mesure.valeur() != null).toList();
    }

    /** The newest measure that has a value. */
    Optional<MesureLue> derniere() {
        List<MesureLue> connues = connues();
        return connues.isEmpty() ? Optional.empty() : Optional.of(connues.get(connues.size() - 1));
    }

    /** What it is worth now: the newest measure, even secret. */
    MesureLue presente() {
        return annees.get(annees.size() - 1);
    }

    /** How much it changed from its first value to its last; empty with less than two values. */
    Optional<Evolution> evolution() {
        List<MesureLue> connues = connues();
        if (connues.size() < 2) {
            return Optional.empty();
        }
        MesureLue premiere = connues.get(0);
        MesureLue derniere = connues.get(connues.size() - 1);
        return Optional.of(new Evolution(
                premiere.annee(),
                Objects.requireNonNull(derniere.valeur()).moins(Objects.requireNonNull(premiere.valeur()))));
    }

    /** A change since a year. */
    record Evolution(int depuis, Valeur ecart) {}
}
