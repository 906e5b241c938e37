package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The membership of an account in a convention. Its end leaves it there, as a memory. */
@Entity
class Adhesion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Compte compte;

    private long conventionId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable Long partenaireId;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String codeInsee;

    /** The last day; null when it has no end. */
    private @Nullable LocalDate finLe;

    /** When it was ended before its day. */
    private @Nullable Instant termineeLe;

    @SuppressWarnings("NullAway.Init")
    protected Adhesion() {}

    Adhesion(Compte compte, Offre offre) {
        this.compte = compte;
        this.conventionId = offre.conventionId();
        this.role = offre.droit().role();
        reprendre(offre);
    }

    boolean estDans(long convention) {
        return conventionId == convention;
    }

    /** The person is in, with these rights alone: for the first time, or again after having left. */
    final void reprendre(Offre offre) {
        role = offre.droit().role();
        partenaireId = offre.droit().partenaireId();
        codeInsee = offre.droit().codeInsee();
        finLe = offre.finLe();
        termineeLe = null;
    }
}
