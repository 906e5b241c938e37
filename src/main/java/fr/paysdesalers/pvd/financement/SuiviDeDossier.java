package fr.paysdesalers.pvd.financement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the administration of a grant adds to its amounts: whom to call, and the days that its delays are counted from.
 *
 * @param aDeposerLe last day to deposit the file
 * @param instructeur who examines it, in a word: name or desk
 * @param contact how to reach them
 * @param delaiCommencement months to start, when the decision fixes fewer than the law (art. R2334-28 CGCT)
 * @param commencementProrogeLe the new last day to start, once a prorogation is granted
 * @param commenceLe the start that was declared to the funder
 * @param achevementProrogeLe the new last day to complete, once a prorogation is granted (art. R2334-29 CGCT)
 * @param avanceGarantie a guarantee covers the advance: its ceiling is higher (décret 2018-514 art. 12)
 */
@Embeddable
public record SuiviDeDossier(
        @Nullable LocalDate aDeposerLe,
        @Nullable String instructeur,
        @Nullable String contact,
        @Nullable Integer delaiCommencement,
        @Nullable LocalDate commencementProrogeLe,
        @Nullable LocalDate commenceLe,
        @Nullable LocalDate achevementProrogeLe,
        boolean avanceGarantie) {

    public static final SuiviDeDossier VIDE = new SuiviDeDossier(null, null, null, null, null, null, null, false);
}
