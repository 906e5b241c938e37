package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The three tints of a whole, ready to draw: percentages with a point that sum to 100, amounts in words. */
public record BarreArgent(
        String acquisPart,
        String demandePart,
        String aTrouverPart,
        String acquis,
        String demande,
        String aTrouver,
        String description) {

    /** Draws a whole; an empty one is all hatched. */
    public static BarreArgent de(Montant acquis, Montant demande, Montant aTrouver, Libelles libelles) {
        Montant tout = acquis.plus(demande).plus(aTrouver);
        BigDecimal partAcquise = part(acquis, tout);
        BigDecimal partDemandee =
                part(demande, tout).min(BigDecimal.valueOf(100).subtract(partAcquise));
        return new BarreArgent(
                partAcquise.toPlainString(),
                partDemandee.toPlainString(),
                BigDecimal.valueOf(100)
                        .subtract(partAcquise)
                        .subtract(partDemandee)
                        .toPlainString(),
                acquis.toString(),
                demande.toString(),
                aTrouver.toString(),
                libelles.texte("financement.barre", acquis, demande, aTrouver));
    }

    public static BarreArgent de(Bilan bilan, Libelles libelles) {
        return de(bilan.acquis(), bilan.demande(), bilan.aTrouver(), libelles);
    }

    private static BigDecimal part(Montant partie, Montant tout) {
        return tout.estNul()
                ? BigDecimal.ZERO
                : partie.valeur().movePointRight(2).divide(tout.valeur(), 1, RoundingMode.HALF_UP);
    }
}
