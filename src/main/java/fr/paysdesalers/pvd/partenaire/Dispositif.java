package fr.paysdesalers.pvd.partenaire;

import org.jspecify.annotations.Nullable;

/**
 * What a partner offers under a name (DETR, Fonds vert, PRU-PVD…).
 *
 * @param code its short name; the rules know the State's own by it (DETR)
 * @param dotationEtat counts among the State dotations that cumulate at most to 80 % (art. R2334-27 CGCT)
 * @param ingenierie pays engineering (a post, studies), not works
 * @param debut from when it lets the works start; null until somebody says it
 * @param ouvert takes new files; a closed one stays on the lines that have it
 */
public record Dispositif(
        long id,
        long partenaireId,
        String code,
        String nom,
        NatureDispositif nature,
        boolean dotationEtat,
        @Nullable RegleDeDebut debut,
        boolean ingenierie,
        boolean ouvert,
        long version) {

    DispositifForm formulaire() {
        return new DispositifForm(version, code, nom, nature, dotationEtat, ingenierie, debut, ouvert);
    }
}
