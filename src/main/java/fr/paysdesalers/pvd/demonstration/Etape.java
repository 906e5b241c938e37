package fr.paysdesalers.pvd.demonstration;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item of a cell that holds several: {@code -215:EN_COURS}, {@code 175@-28:Livraison décalée}. */
record Etape(String jour, String suite) {

    /** The items of a cell, separated by bars, in their order. */
    static List<Etape> lire(@Nullable String cellule) {
        return cellule == null
                ? List.of()
                : Arrays.stream(cellule.split("\\|")).map(Etape::de).toList();
    }

    private static Etape de(String texte) {
        String[] morceaux = texte.split(":", 2);
        if (morceaux.length != 2) {
            throw new IllegalArgumentException("« " + texte + " » n’a pas la forme jour:suite");
        }
        return new Etape(morceaux[0], morceaux[1]);
    }
}
