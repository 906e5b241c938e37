package fr.paysdesalers.pvd.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that changed audited rows: its moment (milliseconds), who was signed in, and why when a use case said
 * it. Envers dates it by the system; {@link AuteurDeRevision} then dates it by the clock of the portal.
 */
@Entity
@RevisionEntity(AuteurDeRevision.class)
class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @RevisionNumber
    private @Nullable Long id;

    @RevisionTimestamp
    private long instant;

    private @Nullable Long auteurId;
    private @Nullable String motif;

    void dater(Instant moment) {
        instant = moment.toEpochMilli();
    }

    void motiver(@Nullable String pourquoi) {
        motif = pourquoi;
    }

    void signer(long compteId) {
        auteurId = compteId;
    }
}
