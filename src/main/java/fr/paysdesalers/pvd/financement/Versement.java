package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Signature;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A payment received on a granted line, in euros. */
@Entity
@Audited
class Versement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "financement_id")
    private Financement financement;

    @Enumerated(EnumType.STRING)
    private TypeVersement type;

    private LocalDate le;
    private Montant montant;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Versement() {}

    Versement(Financement financement, TypeVersement type, LocalDate le, Montant montant, Signature signature) {
        this.financement = financement;
        this.type = type;
        this.le = le;
        this.montant = montant;
        this.signature = signature;
    }

    LocalDate le() {
        return le;
    }

    Montant montant() {
        return montant;
    }
}
