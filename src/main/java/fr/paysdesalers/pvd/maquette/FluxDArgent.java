package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PlanAnnuel.Ligne;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who funds which objective: what each line counts for in the plan, added by funder and by objective. The biggest funders
 * have a row of their own, the others share one; nothing is counted twice.
 *
 * @param objectifs names by number
 */
record FluxDArgent(SortedMap<Integer, String> objectifs, List<Source> sources) {

    private static final int SOURCES = 10;

    /** A funder and what it brings to each objective. */
    record Source(String nom, SortedMap<Integer, Montant> parObjectif) {

        Montant total() {
            return Montant.somme(parObjectif.values().stream());
        }

        Montant vers(int objectif) {
            return parObjectif.getOrDefault(objectif, Montant.ZERO);
        }
    }

    static FluxDArgent de(List<ActionPlanifiee> actions, Libelles libelles) {
        SortedMap<Integer, String> objectifs = new TreeMap<>();
        Map<String, SortedMap<Integer, Montant>> parSource = new LinkedHashMap<>();
        for (ActionPlanifiee action : actions) {
            int objectif = action.action().objectifNumero();
            for (Ligne ligne : action.plan().lignes()) {
                Montant montant = ligne.prevu().total();
                if (montant.estPositif()) {
                    objectifs.put(objectif, action.action().objectif());
                    parSource
                            .computeIfAbsent(nom(ligne.ligne(), libelles), source -> new TreeMap<>())
                            .merge(objectif, montant, Montant::plus);
                }
            }
        }
        List<Source> sources = new ArrayList<>(parSource.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .sorted(Comparator.comparing(Source::total).reversed().thenComparing(Source::nom))
                .toList());
        return new FluxDArgent(objectifs, regrouper(sources, libelles));
    }

    private static List<Source> regrouper(List<Source> sources, Libelles libelles) {
        if (sources.size() <= SOURCES) {
            return sources;
        }
        SortedMap<Integer, Montant> autres = new TreeMap<>();
        sources.subList(SOURCES - 1, sources.size())
                .forEach(source -> source.parObjectif()
                        .forEach((objectif, montant) -> autres.merge(objectif, montant, Montant::plus)));
        List<Source> grandes = new ArrayList<>(sources.subList(0, SOURCES - 1));
        grandes.add(new Source(libelles.texte("maquette.flux.autres", sources.size() - SOURCES + 1), autres));
        return grandes;
    }

    /** A loan of a funder is not a subsidy of it. */
    private static String nom(LigneDeFinancement ligne, Libelles libelles) {
        return switch (ligne.nature()) {
            case FONDS_PROPRES -> libelles.texte("maquette.colonne.AUTOFINANCEMENT");
            case PRET -> libelles.texte("maquette.colonne.PRETS");
            default -> ligne.partenaire() == null ? libelles.de(ligne.nature()) : ligne.partenaire();
        };
    }

    Montant vers(int objectif) {
        return Montant.somme(sources.stream().map(source -> source.vers(objectif)));
    }

    Montant total() {
        return Montant.somme(sources.stream().map(Source::total));
    }
}
