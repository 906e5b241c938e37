package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment that somebody records; euros.
 *
 * @param coutReel what was really spent of the base, said with the balance: below the base, the grant is reduced in
 *     proportion
 */
public record VersementDemande(
        TypeVersement type,
        LocalDate le,
        Montant montant,
        @Nullable Montant coutReel) {

    /** A payment that reduces nothing. */
    public static VersementDemande de(TypeVersement type, LocalDate le, Montant montant) {
        return new VersementDemande(type, le, montant, null);
    }

    /**
     * The most that the funder pays in all: the grant, or {@code grant × real cost ÷ base} at a balance below the base.
     */
    Montant plafond(Montant accorde, @Nullable Montant assiette) {
        if (type != TypeVersement.SOLDE || coutReel == null || assiette == null || !assiette.depasse(coutReel)) {
            return accorde;
        }
        return accorde.auProrata(coutReel, assiette);
    }

    /**
     * @throws RefusDeSaisie when it is nothing, precedes the notification, exceeds what is left, or says a real cost without being
     *     the balance
     */
    void verifier(@Nullable LocalDate notifieLe, Montant accorde, @Nullable Montant assiette, Montant dejaVerse) {
        if (!montant.estPositif()) {
            throw new RefusDeSaisie("montant", "financement.versement.nul");
        }
        if (coutReel != null && type != TypeVersement.SOLDE) {
            throw new RefusDeSaisie("coutReel", "financement.versement.coutReelSansSolde");
        }
        if (notifieLe != null && le.isBefore(notifieLe)) {
            throw new RefusDeSaisie("le", "financement.versement.avantNotification");
        }
        Montant plafond = plafond(accorde, assiette);
        Montant reste = plafond.moins(dejaVerse).auMoinsZero();
        if (montant.depasse(reste)) {
            String cle = accorde.depasse(plafond) ? "financement.versement.coutReel" : "financement.versement.depasse";
            throw new RefusDeSaisie("montant", cle, reste.toString(), plafond.toString());
        }
    }
}
