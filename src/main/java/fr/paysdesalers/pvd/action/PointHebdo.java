package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Signature;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Who swept which action, and when: written once. */
@Entity
class PointHebdo {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long actionId;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected PointHebdo() {}

    PointHebdo(FicheAction action, Signature signature) {
        this.actionId = action.id();
        this.signature = signature;
    }
}
