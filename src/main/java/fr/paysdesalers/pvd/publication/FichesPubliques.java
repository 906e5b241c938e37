package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Introuvable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the public may read, without an account: the last published state, as long as the action itself stays public.
 * Reducing the visibility of an action, or archiving it, is enough to close its page at once.
 */
@Service
@Transactional(readOnly = true)
class FichesPubliques {

    private static final String EN_LIGNE = """
            select p.contenu, p.publiee_le, p.retiree_le, p.action_id
            from fiche_publiee p join fiche_action a on a.id = p.action_id
            where p.convention_id = :convention and a.visibilite = 'PUBLIQUE' and a.archivee_le is null
              and p.retiree_le is null and (:numero = 0 or a.numero = :numero)
            order by a.numero
            """;
    private static final String ANNONCES = """
            select c.slug, a.numero, p.publiee_le
            from fiche_publiee p join fiche_action a on a.id = p.action_id join convention c on c.id = p.convention_id
            where a.visibilite = 'PUBLIQUE' and a.archivee_le is null and p.retiree_le is null
            order by c.slug, a.numero
            """;
    private static final String TOUTES = """
            select p.contenu, p.publiee_le, p.retiree_le, p.action_id
            from fiche_publiee p join fiche_action a on a.id = p.action_id
            where p.convention_id = :convention and (:numero = 0 or a.numero = :numero)
            """;

    private final JdbcClient base;

    FichesPubliques(JdbcClient base) {
        this.base = base;
    }

    /** A published sheet. */
    record Publiee(
            ContenuPublic contenu,
            long actionId,
            OffsetDateTime publieeLe,
            @Nullable OffsetDateTime retireeLe) {}

    private record Ligne(
            String contenu,
            OffsetDateTime publieeLe,
            @Nullable OffsetDateTime retireeLe,
            long actionId) {

        Publiee publiee() {
            return new Publiee(ContenusEnJson.lire(contenu), actionId, publieeLe, retireeLe);
        }
    }

    /** The address of a sheet that is online, and the moment of its publication. */
    record Annonce(String slug, int numero, OffsetDateTime publieeLe) {}

    /** Every sheet online of every convention, in one statement: for the map of the site. */
    List<Annonce> annonces() {
        return base.sql(ANNONCES).query(Annonce.class).list();
    }

    /** The sheets that are online, in the order of their references. */
    List<Publiee> enLigne(long conventionId) {
        return lire(EN_LIGNE, conventionId, 0);
    }

    /** The sheet that is online, or 404: unknown, foreign, never published, withdrawn and no longer public are the same. */
    Publiee enLigne(long conventionId, Reference reference) {
        return lire(EN_LIGNE, conventionId, reference.numero()).stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("fiche publique " + reference));
    }

    /** All that was published of a convention, withdrawn sheets too: for those who publish. */
    List<Publiee> toutes(long conventionId) {
        return lire(TOUTES, conventionId, 0);
    }

    /** What was last published of an action, withdrawn or not. */
    Optional<Publiee> derniere(long conventionId, Reference reference) {
        return lire(TOUTES, conventionId, reference.numero()).stream().findFirst();
    }

    private List<Publiee> lire(String sql, long conventionId, int numero) {
        return base.sql(sql).param("convention", conventionId).param("numero", numero).query(Ligne.class).stream()
                .map(Ligne::publiee)
                .toList();
    }
}
