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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The membership of an account in a convention. */
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

    @SuppressWarnings("NullAway.Init")
    protected Adhesion() {}

    Adhesion(Compte compte, long conventionId, Droit droit) {
        this.compte = compte;
        this.conventionId = conventionId;
        this.role = droit.role();
        this.partenaireId = droit.partenaireId();
        this.codeInsee = droit.codeInsee();
    }
}
