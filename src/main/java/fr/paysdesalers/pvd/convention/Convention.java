package fr.paysdesalers.pvd.convention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A convention d'adhésion Petites villes de demain and its ORT (art. L303-2 CCH).
 *
 * @param dureeInitialisationMois months between the signature and the deadline to the ORT; 18 in the programme
 * @param ortSigneeLe null until the ORT is signed
 * @param ortDureeMois months that the ORT lasts; null when not known
 */
public record Convention(
        long id,
        long territoireId,
        String slug,
        String nom,
        LocalDate signeeLe,
        int dureeInitialisationMois,
        @Nullable LocalDate ortSigneeLe,
        @Nullable Integer ortDureeMois) {

    /** The day by which the ORT had to be signed. */
    public LocalDate echeance() {
        return signeeLe.plusMonths(dureeInitialisationMois);
    }

    /** Where the convention stands against its deadline on a given day. */
    public Echeance situation(LocalDate aujourdHui) {
        if (ortSigneeLe != null && !ortSigneeLe.isAfter(aujourdHui)) {
            long retard = ChronoUnit.DAYS.between(echeance(), ortSigneeLe);
            return retard > 0
                    ? new Echeance(Echeance.Cas.SIGNEE_EN_RETARD, retard)
                    : new Echeance(Echeance.Cas.SIGNEE_A_TEMPS, -retard);
        }
        long restants = ChronoUnit.DAYS.between(aujourdHui, echeance());
        return restants >= 0
                ? new Echeance(Echeance.Cas.COMPTE_A_REBOURS, restants)
                : new Echeance(Echeance.Cas.DEPASSEE, -restants);
    }
}
