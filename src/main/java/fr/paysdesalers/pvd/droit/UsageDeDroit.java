package fr.paysdesalers.pvd.droit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** An action uses a right of the ORT: once, or not at all. */
@Entity
@Audited
class UsageDeDroit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private String droit;
    private long actionId;

    @SuppressWarnings("NullAway.Init")
    protected UsageDeDroit() {}

    UsageDeDroit(long conventionId, String droit, long actionId) {
        this.conventionId = conventionId;
        this.droit = droit;
        this.actionId = actionId;
    }
}
