package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a line that were not the right ones, its state staying what it is: planned euros while nothing is asked, asked
 * euros and day of reception while it is asked, granted euros and day of notification once it is granted.
 *
 * @param montant euros; null when they were right
 * @param le null when the day was right
 */
public record CorrectionDemande(
        @Nullable Montant montant, @Nullable LocalDate le) {

    /**
     * The grant stays above what was paid, and days in their order.
     *
     * @throws ActeImpossible on own money, or when nothing is to come of the line any more
     * @throws RefusDeSaisie on the figure that goes against what is recorded
     */
    void verifier(
            NatureFinancement nature, EtatFinancement etat, @Nullable LocalDate deposeLe, List<Versement> versements) {
        if (!nature.aUnFinanceur() || !etat.paieOuAttend()) {
            throw new ActeImpossible("financement.correction.impossible");
        }
        if (le != null && etat.certitude() == Certitude.A_TROUVER) {
            throw new RefusDeSaisie("le", "financement.correction.sansDate");
        }
        if (le != null && deposeLe != null && le.isBefore(deposeLe)) {
            throw new RefusDeSaisie(
                    "le",
                    etat.estAcquis() ? "financement.notification.avantDepot" : "financement.reception.avantDepot");
        }
        if (etat.estAcquis()) {
            verifierLesVersements(versements);
        }
    }

    private void verifierLesVersements(List<Versement> versements) {
        Montant verse = Montant.somme(versements.stream().map(Versement::montant));
        if (montant != null && verse.depasse(montant)) {
            throw new RefusDeSaisie("montant", "financement.accord.sousVerse", verse.toString());
        }
        versements.stream()
                .map(Versement::le)
                .min(LocalDate::compareTo)
                .filter(premier -> le != null && le.isAfter(premier))
                .ifPresent(premier -> {
                    throw new RefusDeSaisie(
                            "le", "financement.correction.apresVersement", new Jour(premier).sansJourDeSemaine());
                });
    }

    /**
     * What is recorded took place.
     *
     * @throws RefusDeSaisie on a day that is to come
     */
    void verifierPasse(LocalDate aujourdHui) {
        if (le != null && le.isAfter(aujourdHui)) {
            throw new RefusDeSaisie("le", "financement.futur");
        }
    }

    @Nullable
    Montant montantOu(@Nullable Montant present) {
        return montant == null ? present : montant;
    }

    @Nullable
    LocalDate leOu(@Nullable LocalDate present) {
        return le == null ? present : le;
    }
}
