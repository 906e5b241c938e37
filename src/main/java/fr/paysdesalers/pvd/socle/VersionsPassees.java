package fr.paysdesalers.pvd.socle;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of an object that are past, as Envers kept them: what both editors of a conflict started from. */
@Component
@Transactional(readOnly = true)
public class VersionsPassees {

    private final EntityManager entites;

    VersionsPassees(EntityManager entites) {
        this.entites = entites;
    }

    /**
     * Where a form comes from: an object, the version of it that was under the eyes, and how a form shows it.
     *
     * @param <E> the audited entity, whose version is named {@code version}
     */
    public record Depart<E>(
            Class<E> genre, long id, @Nullable Long version, Function<E, Saisie> saisie) {}

    /** The form as it was opened; null when no revision kept that version. */
    @Nullable
    <E> Saisie lire(Depart<E> depart) {
        if (depart.version() == null) {
            return null;
        }
        List<?> revisions = AuditReaderFactory.get(entites)
                .createQuery()
                .forRevisionsOfEntity(depart.genre(), true, false)
                .add(AuditEntity.id().eq(depart.id()))
                .add(AuditEntity.property("version").eq(depart.version()))
                .addOrder(AuditEntity.revisionNumber().desc())
                .setMaxResults(1)
                .getResultList();
        return revisions.isEmpty() ? null : depart.saisie().apply(depart.genre().cast(revisions.get(0)));
    }
}
