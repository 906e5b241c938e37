package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Signature;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A piece that a funder expects with a file. One that it asked after the deposit suspends its delay until it is given
 * (art. R2334-23 CGCT).
 */
@Entity
@Audited
class PieceAttendue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private long financementId;
    private String libelle;
    private @Nullable LocalDate demandeeLe;
    private @Nullable LocalDate fournieLe;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected PieceAttendue() {}

    /**
     * @param demandeeLe the day on which the funder asked it, when it did after the deposit
     */
    PieceAttendue(
            long conventionId,
            long financementId,
            String libelle,
            @Nullable LocalDate demandeeLe,
            Signature signature) {
        this.conventionId = conventionId;
        this.financementId = financementId;
        this.libelle = libelle;
        this.demandeeLe = demandeeLe;
        this.signature = signature;
    }

    /**
     * Given to the funder.
     *
     * @throws RefusDeSaisie when it would be before it was asked
     */
    void fournir(LocalDate le) {
        if (demandeeLe != null && le.isBefore(demandeeLe)) {
            throw new RefusDeSaisie("le", "financement.piece.avantDemande");
        }
        fournieLe = le;
    }

    long id() {
        return id == null ? 0 : id;
    }

    /** Not given after all. */
    void reprendre() {
        fournieLe = null;
    }
}
