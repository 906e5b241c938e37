package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.RepereConvention;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads conventions and what belongs to them. */
@Service
@Transactional(readOnly = true)
public class Conventions implements AnnuaireConventions {

    private static final String PARTENAIRES = """
            select p.id, p.code, p.nom, p.sigle, p.nature, p.description, cp.financier, cp.dans_l_action
            from convention_partenaire cp join partenaire p on p.id = cp.partenaire_id
            where cp.convention_id = ? order by p.nom collate "fr-x-icu"
            """;

    private static final String UNE = "select " + LectureDeConvention.COLONNES + " from convention c where c.id = ?";

    private static final String ANNONCEES = "select " + LectureDeConvention.COLONNES + """
            , t.epci, (select coalesce(sum(co.population), 0) from commune co where co.territoire_id = t.id) population
            from convention c join territoire t on t.id = c.territoire_id order by c.nom collate "fr-x-icu"
            """;

    /** How long another instance may show the name that a convention had. */
    private static final Duration GARDE = Duration.ofMinutes(1);

    private static final LectureDeConvention LECTURE = new LectureDeConvention();

    private final JdbcClient base;
    /** Found once, kept for a while: a slug and its key never change, a name may. Unknown slugs are not kept. */
    private final Map<String, Connu> reperes = new ConcurrentHashMap<>();

    private final Clock horloge;

    Conventions(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    private record Connu(RepereConvention repere, Instant luLe) {}

    @Override
    public Optional<RepereConvention> parSlug(String slug) {
        Connu connu = reperes.get(slug);
        if (connu != null && horloge.instant().isBefore(connu.luLe().plus(GARDE))) {
            return Optional.of(connu.repere());
        }
        Optional<RepereConvention> trouve = base.sql("select id, slug, nom from convention where slug = ?")
                .param(slug)
                .query(RepereConvention.class)
                .optional();
        // What a transaction writes may still be undone
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            trouve.ifPresent(repere -> reperes.put(slug, new Connu(repere, horloge.instant())));
        }
        return trouve;
    }

    /** Once it is written, this instance shows the new name at once. */
    void oublierApresLaTransaction(String slug) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                reperes.remove(slug);
            }
        });
    }

    @Override
    public List<RepereConvention> toutes() {
        return base.sql("select id, slug, nom from convention order by nom collate \"fr-x-icu\"")
                .query(RepereConvention.class)
                .list();
    }

    /** A convention with its territory, for the home of a portal that holds several. */
    public record ConventionAnnoncee(Convention convention, String epci, int population) {}

    /** All the conventions, by name, in one statement. */
    public List<ConventionAnnoncee> annoncees() {
        return base.sql(ANNONCEES)
                .query((ligne, rang) -> new ConventionAnnoncee(
                        LECTURE.mapRow(ligne, rang), ligne.getString("epci"), ligne.getInt("population")))
                .list();
    }

    public Convention convention(long conventionId) {
        return base.sql(UNE)
                .param(conventionId)
                .query(LECTURE)
                .optional()
                .orElseThrow(() -> new Introuvable("convention " + conventionId));
    }

    public List<Objectif> objectifs(long conventionId) {
        return liste("select * from objectif where convention_id = ? order by numero", conventionId, Objectif.class);
    }

    public List<Thematique> thematiques(long conventionId) {
        return liste(
                "select * from thematique where convention_id = ? order by objectif_id, id",
                conventionId,
                Thematique.class);
    }

    public List<Axe> axes(long conventionId) {
        return liste("select * from axe where convention_id = ? order by rang", conventionId, Axe.class);
    }

    public List<Pilier> piliers(long conventionId) {
        return liste("select * from pilier where convention_id = ? order by rang", conventionId, Pilier.class);
    }

    /** The possible project owners: the EPCI first, then by name. */
    public List<MaitreOuvrage> maitresOuvrage(long conventionId) {
        return liste(
                "select m.* from maitre_ouvrage m join convention c on c.id = m.convention_id "
                        + "join territoire t on t.id = c.territoire_id where m.convention_id = ? "
                        + "order by m.nom <> t.epci, m.nom collate \"fr-x-icu\"",
                conventionId,
                MaitreOuvrage.class);
    }

    public List<PartenaireDeConvention> partenaires(long conventionId) {
        return liste(PARTENAIRES, conventionId, PartenaireDeConvention.class);
    }

    private <T> List<T> liste(String sql, long conventionId, Class<T> genre) {
        return base.sql(sql).param(conventionId).query(genre).list();
    }
}
