package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Taux;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of state that somebody records, with what that state needs and no more.
 *
 * @param le the day of the deposit, of the notification, of the signature…
 * @param receptionneLe when the funder received the file: no work may start before it (art. R2334-24 CGCT)
 * @param montant euros asked ({@code DEPOSE}) or granted ({@code ACCORDE})
 * @param assiette base kept by the decision, euros HT
 * @param taux rate kept by the decision, 0-1
 * @param reference number of the decision
 */
public record PassageDemande(
        EtatFinancement vers,
        LocalDate le,
        @Nullable LocalDate receptionneLe,
        @Nullable Montant montant,
        @Nullable Montant assiette,
        @Nullable Taux taux,
        @Nullable String dossierNumero,
        @Nullable String dossierUrl,
        @Nullable String reference,
        @Nullable String motif) {

    /** A passage that needs its day alone. */
    public static PassageDemande simple(EtatFinancement vers, LocalDate le) {
        return new PassageDemande(vers, le, null, null, null, null, null, null, null, null);
    }

    /** A passage that has an amount. */
    public static PassageDemande de(EtatFinancement vers, LocalDate le, Montant montant) {
        return new PassageDemande(vers, le, null, montant, null, null, null, null, null, null);
    }

    public PassageDemande recule(@Nullable LocalDate reception) {
        return new PassageDemande(
                vers, le, reception, montant, assiette, taux, dossierNumero, dossierUrl, reference, motif);
    }

    public PassageDemande numero(@Nullable String numero) {
        return new PassageDemande(
                vers, le, receptionneLe, montant, assiette, taux, numero, dossierUrl, reference, motif);
    }

    public PassageDemande motive(@Nullable String raison) {
        return new PassageDemande(
                vers, le, receptionneLe, montant, assiette, taux, dossierNumero, dossierUrl, reference, raison);
    }

    /**
     * It leads somewhere, says what its state needs, and goes against nothing that is recorded.
     *
     * @param verse euros already paid
     * @throws ActeImpossible when no passage leads there
     * @throws RefusDeSaisie when what the state needs is missing
     */
    void verifier(NatureFinancement nature, EtatFinancement depart, @Nullable LocalDate deposeLe, Montant verse) {
        if (!depart.suites(nature).contains(vers)) {
            throw new ActeImpossible("financement.passage.impossible");
        }
        verifierCeQuiManque(depart);
        if (vers == EtatFinancement.ACCORDE) {
            verifierLAccord(nature, deposeLe, verse);
        }
        if (vers == EtatFinancement.COMPLET && deposeLe != null) {
            verifierReception(deposeLe);
        }
    }

    private void verifierLAccord(NatureFinancement nature, @Nullable LocalDate deposeLe, Montant verse) {
        if (nature.aUnFinanceur() && deposeLe != null && le.isBefore(deposeLe)) {
            throw new RefusDeSaisie("le", "financement.notification.avantDepot");
        }
        if (montant != null && verse.depasse(montant)) {
            throw new RefusDeSaisie("montant", "financement.accord.sousVerse", verse.toString());
        }
    }

    private void verifierCeQuiManque(EtatFinancement depart) {
        boolean chiffre = vers == EtatFinancement.DEPOSE || vers == EtatFinancement.ACCORDE;
        if (chiffre && montant == null) {
            throw new RefusDeSaisie("montant", "financement.passage.montant");
        }
        if (motif == null && depart.demandeUnMotif(vers)) {
            throw new RefusDeSaisie("motif", "financement.passage.motif");
        }
        if (vers == EtatFinancement.DEPOSE) {
            verifierReception(le);
        }
    }

    /**
     * @throws RefusDeSaisie on {@code receptionneLe}, when the funder would have received the file before its deposit
     */
    private void verifierReception(LocalDate deposeLe) {
        if (receptionneLe != null && receptionneLe.isBefore(deposeLe)) {
            throw new RefusDeSaisie("receptionneLe", "financement.reception.avantDepot");
        }
    }

    /**
     * What is recorded took place.
     *
     * @throws RefusDeSaisie on the day that is to come
     */
    void verifierPasse(LocalDate aujourdHui) {
        if (le.isAfter(aujourdHui)) {
            throw new RefusDeSaisie("le", "financement.futur");
        }
        if (receptionneLe != null && receptionneLe.isAfter(aujourdHui)) {
            throw new RefusDeSaisie("receptionneLe", "financement.futur");
        }
    }
}
