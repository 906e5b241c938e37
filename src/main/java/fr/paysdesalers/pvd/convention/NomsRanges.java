package fr.paysdesalers.pvd.convention;

import java.util.List;
import java.util.Optional;

/**
 * Names that were written one a line, and those that are written instead.
 *
 * @param avant in their order
 * @param apres in theirs; as many lines, of which one alone differs at its place, are one that is renamed
 */
record NomsRanges(List<String> avant, List<String> apres) {

    /** A name that is put right, and keeps its key. */
    record Renomme(String ancien, String nouveau) {}

    Optional<Renomme> renomme() {
        List<String> disparus = sans(avant, apres);
        List<String> nouveaux = sans(apres, avant);
        return disparus.size() == 1 && nouveaux.size() == 1 && memePlace(disparus.get(0), nouveaux.get(0))
                ? Optional.of(new Renomme(disparus.get(0), nouveaux.get(0)))
                : Optional.empty();
    }

    /** Those that go. */
    List<String> partis() {
        return renomme().isPresent() ? List.of() : sans(avant, apres);
    }

    /** Those that come. */
    List<String> venus() {
        return renomme().isPresent() ? List.of() : sans(apres, avant);
    }

    private boolean memePlace(String ancien, String nouveau) {
        return avant.indexOf(ancien) == apres.indexOf(nouveau);
    }

    private static List<String> sans(List<String> noms, List<String> autres) {
        return noms.stream().filter(nom -> !autres.contains(nom)).toList();
    }
}
