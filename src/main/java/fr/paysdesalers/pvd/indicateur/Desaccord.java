package fr.paysdesalers.pvd.indicateur;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sources that do not say the same of a place: their last values side by side, none is chosen. */
record Desaccord(String lieu, List<MesureLue> mesures) {

    /** The places on which the last values of several sources differ. */
    static List<Desaccord> entre(List<Serie> series) {
        Map<String, List<MesureLue>> parLieu = new LinkedHashMap<>();
        series.forEach(serie -> serie.derniere()
                .ifPresent(mesure -> parLieu.computeIfAbsent(serie.lieu(), lieu -> new ArrayList<>())
                        .add(mesure)));
        return parLieu.entrySet().stream()
                .filter(lieu -> differents(lieu.getValue()))
                .map(lieu -> new Desaccord(lieu.getKey(), List.copyOf(lieu.getValue())))
                .toList();
    }

    private static boolean differents(List<MesureLue> mesures) {
        return mesures.stream()
                        .map(mesure -> Objects.requireNonNull(mesure.valeur()))
                        .distinct()
                        .count()
                > 1;
    }
}
