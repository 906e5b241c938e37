package fr.paysdesalers.pvd.partenaire;

/**
 * What a partner offers under a name (DETR, Fonds vert, PRU-PVD…).
 *
 * @param dotationEtat counts among the State dotations that cumulate at most to 80 % (art. R2334-27 CGCT)
 */
public record Dispositif(
        long id, long partenaireId, String code, String nom, NatureDispositif nature, boolean dotationEtat) {}
