package fr.paysdesalers.pvd.partenaire;

import org.jspecify.annotations.Nullable;

/**
 * What a partner offers under a name (DETR, Fonds vert, PRU-PVD…).
 *
 * @param dotationEtat counts among the State dotations that cumulate at most to 80 % (art. R2334-27 CGCT)
 * @param ingenierie pays engineering (a post, studies), not works
 * @param debut from when it lets the works start; null until somebody says it
 */
public record Dispositif(
        long id,
        long partenaireId,
        String code,
        String nom,
        NatureDispositif nature,
        boolean dotationEtat,
        @Nullable RegleDeDebut debut,
        boolean ingenierie) {}
