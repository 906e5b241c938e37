package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.RepereConvention;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which organisations take part in which conventions; one that a plan or an account names stays. */
@Service
@Transactional
public class Participations {

    private static final String FIXER = """
            insert into convention_partenaire (convention_id, partenaire_id, financier, dans_l_action) values (?, ?, ?, ?)
            on conflict (convention_id, partenaire_id)
            do update set financier = excluded.financier, dans_l_action = excluded.dans_l_action
            """;
    private static final String FINANCE = """
            select exists (select 1 from financement where convention_id = :convention and partenaire_id = :partenaire)
            """;
    private static final String A_SERVI = """
            select exists (select 1 from financement where convention_id = :convention and partenaire_id = :partenaire)
                or exists (select 1 from financement_aud where convention_id = :convention and partenaire_id = :partenaire)
                or exists (select 1 from adhesion where convention_id = :convention and partenaire_id = :partenaire)
                or exists (select 1 from invitation where convention_id = :convention and partenaire_id = :partenaire
                           and acceptee_le is null and annulee_le is null)
                or exists (select 1 from proposition where convention_id = :convention and partenaire_id = :partenaire)
            """;

    private final JdbcClient base;

    Participations(JdbcClient base) {
        this.base = base;
    }

    /** An organisation in a convention. */
    public record Participation(long conventionId, String slug, String nom, boolean financier, boolean dansLAction) {

        public Set<TitreDePartenaire> titres() {
            Set<TitreDePartenaire> titres = EnumSet.noneOf(TitreDePartenaire.class);
            if (financier) {
                titres.add(TitreDePartenaire.FINANCIER);
            }
            if (dansLAction) {
                titres.add(TitreDePartenaire.DANS_L_ACTION);
            }
            return titres;
        }
    }

    private record Nombre(long partenaireId, int nombre) {}

    /** In how many conventions each organisation takes part; one that takes part in none is not there. */
    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public Map<Long, Integer> nombres() {
        return base
                .sql("select partenaire_id, count(*) nombre from convention_partenaire group by partenaire_id")
                .query(Nombre.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Nombre::partenaireId, Nombre::nombre));
    }

    /** The conventions of an organisation, by name. */
    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public List<Participation> de(long partenaireId) {
        return base.sql("select c.id convention_id, c.slug, c.nom, cp.financier, cp.dans_l_action "
                        + "from convention_partenaire cp join convention c on c.id = cp.convention_id "
                        + "where cp.partenaire_id = ? order by c.nom collate \"fr-x-icu\"")
                .param(partenaireId)
                .query(Participation.class)
                .list();
    }

    /** @throws Introuvable unless the organisation takes part in it */
    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public Participation une(long partenaireId, String slug) {
        return de(partenaireId).stream()
                .filter(participation -> participation.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new Introuvable("participation de " + partenaireId + " à " + slug));
    }

    /** The conventions in which an organisation does not take part yet. */
    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public List<RepereConvention> sans(long partenaireId) {
        return base.sql("select id, slug, nom from convention where id not in "
                        + "(select convention_id from convention_partenaire where partenaire_id = ?) "
                        + "order by nom collate \"fr-x-icu\"")
                .param(partenaireId)
                .query(RepereConvention.class)
                .list();
    }

    /**
     * Says at what titles an organisation takes part in a convention, whether it did already or not.
     *
     * @param titres at least one
     * @throws RefusDeSaisie on an unknown convention, or when it still funds actions and would not be a funder any more
     */
    @ReserveAuxAdministrateurs
    public void fixer(long partenaireId, long conventionId, Set<TitreDePartenaire> titres) {
        boolean financier = titres.contains(TitreDePartenaire.FINANCIER);
        if (!base.sql("select exists (select 1 from convention where id = ?)")
                .param(conventionId)
                .query(Boolean.class)
                .single()) {
            throw new RefusDeSaisie("conventionId", "convention.participation.inconnue");
        }
        if (!financier && vrai(FINANCE, partenaireId, conventionId)) {
            throw new RefusDeSaisie("titres", "convention.participation.finance");
        }
        base.sql(FIXER)
                .params(conventionId, partenaireId, financier, titres.contains(TitreDePartenaire.DANS_L_ACTION))
                .update();
    }

    /** @throws ActeImpossible when a funding line, past or present, an account, an invitation or a proposal of the convention names it */
    @ReserveAuxAdministrateurs
    public void retirer(long partenaireId, String slug) {
        long conventionId = une(partenaireId, slug).conventionId();
        if (vrai(A_SERVI, partenaireId, conventionId)) {
            throw new ActeImpossible("convention.participation.servie");
        }
        base.sql("delete from convention_partenaire where convention_id = ? and partenaire_id = ?")
                .params(conventionId, partenaireId)
                .update();
    }

    private boolean vrai(String question, long partenaireId, long conventionId) {
        return base.sql(question)
                .param("convention", conventionId)
                .param("partenaire", partenaireId)
                .query(Boolean.class)
                .single();
    }
}
