package fr.paysdesalers.pvd.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.jspecify.annotations.Nullable;

/** A transaction that changed audited rows: its moment (milliseconds) and who was signed in. */
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

    void signer(long compteId) {
        auteurId = compteId;
    }
}
