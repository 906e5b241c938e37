package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.ChampsDeSaisie;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.hibernate.envers.AuditReaderFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of a sheet that are past, as the forms that were opened on them showed them. */
@Component
class VersionsDeFiche {

    private final EntityManager entites;
    private final JdbcClient base;

    VersionsDeFiche(EntityManager entites, JdbcClient base) {
        this.entites = entites;
        this.base = base;
    }

    /** The content of that version; null when no revision kept it. */
    @Nullable
    FicheActionForm lire(long actionId, @Nullable Long version) {
        Long revision = base.sql("select max(rev) from fiche_action_aud where id = ? and version = ?")
                .params(actionId, version == null ? -1 : version)
                .query(Long.class)
                .optional()
                .orElse(null);
        return revision == null
                ? null
                : FicheActionForm.de(AuditReaderFactory.get(entites).find(FicheAction.class, actionId, revision));
    }

    /** Nobody changed these fields between the two. */
    static boolean estIntacte(@Nullable FicheActionForm avant, FicheActionForm apres, Set<Section> sections) {
        return avant != null && ChampsDeSaisie.egales(avant, apres, Section.champs(sections));
    }
}
