package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one action as a sheet shows it; what the perimeter may not see is not read. */
@Service
@Transactional(readOnly = true)
public class ActionsLues {

    private static final String FICHE = """
            select a.*, o.numero objectif_numero, o.nom objectif, t.nom thematique, x.nom axe, m.nom maitre_ouvrage
            from fiche_action a join objectif o on o.id = a.objectif_id
            left join thematique t on t.id = a.thematique_id
            left join axe x on x.id = a.axe_id
            left join maitre_ouvrage m on m.id = a.maitre_ouvrage_id
            where a.convention_id = :convention and a.numero = :numero and a.visibilite in (:visibilites)
              and (a.archivee_le is null or :interne)
            """;
    private static final String REPORTS = """
            select r.jalon_id, r.depuis_le, r.vers_le, r.motif, r.auteur, r.fait_le
            from report r join jalon j on j.id = r.jalon_id where j.action_id = ? order by r.fait_le desc, r.id desc
            """;

    private final JdbcClient base;

    ActionsLues(JdbcClient base) {
        this.base = base;
    }

    /** The content of an action, with the names of what it refers to. */
    public record FicheLue(
            long id,
            int numero,
            String nom,
            int objectifNumero,
            String objectif,
            @Nullable String thematique,
            @Nullable String axe,
            Maturite maturite,
            Statut statut,
            @Nullable Meteo meteo,
            Priorite priorite,
            @Nullable String maitreOuvrage,
            @Nullable String referentMaitreOuvrage,
            @Nullable String delegation,
            @Nullable String pilote,
            @Nullable String eluReferent,
            @Nullable SituationOrt situationOrt,
            @Nullable String description,
            @Nullable String resumePublic,
            @Nullable String objectifsAttendus,
            @Nullable String consequenceCentralite,
            @Nullable LocalDate debutPrevuLe,
            @Nullable LocalDate finPrevueLe,
            @Nullable LocalDate debutReelLe,
            @Nullable LocalDate finReelleLe,
            Visibilite visibilite,
            OffsetDateTime modifieeLe,
            @Nullable OffsetDateTime archiveeLe) {

        public String reference() {
            return "A" + numero;
        }

        public boolean estArchivee() {
            return archiveeLe != null;
        }
    }

    /** A commune of the action with its share. */
    public record CommuneLue(String nom, String codeInsee, Taux part) {}

    /** A milestone; {@code reports} counts its moves. */
    public record JalonLu(
            long id,
            TypeJalon type,
            String libelle,
            LocalDate initialeLe,
            LocalDate actuelleLe,
            @Nullable LocalDate reelleLe,
            int reports) {

        public boolean estFait() {
            return reelleLe != null;
        }

        public Jour initiale() {
            return new Jour(initialeLe);
        }

        public Jour actuelle() {
            return new Jour(actuelleLe);
        }

        public @Nullable Jour reelle() {
            return Jour.de(reelleLe);
        }

        /** The day that places it among the others: the real one once it is done. */
        public LocalDate jour() {
            return reelleLe == null ? actuelleLe : reelleLe;
        }

        public boolean estReporte() {
            return reports > 0;
        }
    }

    /** A move of a milestone. */
    public record ReportLu(
            long jalonId, LocalDate depuisLe, LocalDate versLe, String motif, String auteur, OffsetDateTime faitLe) {}

    /** A note; {@code biffePar} struck it through. */
    public record SuiviLu(
            long id,
            TypeSuivi type,
            String texte,
            Visibilite visibilite,
            LocalDate le,
            long auteurId,
            String auteur,
            OffsetDateTime faitLe,
            @Nullable OffsetDateTime corrigeLe,
            @Nullable OffsetDateTime biffeLe,
            @Nullable String biffePar) {

        /** Its author may still put it right or take it back. */
        public boolean estEnRepentir(Signature maintenant) {
            return biffeLe == null && Suivi.estEnRepentir(auteurId, faitLe.toInstant(), maintenant);
        }

        public Jour jour() {
            return new Jour(le);
        }
    }

    /** What holds the action back at present. */
    public record BlocageLu(
            MotifBlocage motif,
            String description,
            String quiDoitAgir,
            @Nullable String deblocage,
            LocalDate depuisLe,
            @Nullable LocalDate relanceLe) {

        public Jour depuis() {
            return new Jour(depuisLe);
        }

        public @Nullable Jour relance() {
            return Jour.de(relanceLe);
        }
    }

    /** The action, or 404: unknown, foreign and hidden are the same. */
    public FicheLue fiche(Perimetre perimetre, Reference reference) {
        return base.sql(FICHE)
                .param("convention", perimetre.conventionId())
                .param("numero", reference.numero())
                .param("interne", perimetre.voitInterne())
                .param("visibilites", perimetre.nomsDesVisibilites())
                .query(FicheLue.class)
                .optional()
                .orElseThrow(() -> new Introuvable("action " + reference));
    }

    public List<CommuneLue> communes(FicheLue fiche) {
        return base.sql(
                        "select c.nom, c.code_insee, ac.part from action_commune ac join commune c on c.id = ac.commune_id "
                                + "where ac.action_id = ? order by c.nom collate \"fr-x-icu\"")
                .param(fiche.id())
                .query(CommuneLue.class)
                .list();
    }

    public List<Contrat> contrats(FicheLue fiche) {
        return base
                .sql("select contrat from action_contrat where action_id = ? order by contrat")
                .param(fiche.id())
                .query(String.class)
                .stream()
                .map(nom -> Contrat.valueOf(Objects.requireNonNull(nom)))
                .toList();
    }

    /** The milestones that are not withdrawn, in their order. */
    public List<JalonLu> jalons(FicheLue fiche) {
        return base.sql("select j.*, (select count(*) from report r where r.jalon_id = j.id) reports from jalon j "
                        + "where j.action_id = ? and j.retire_le is null order by j.rang, j.id")
                .param(fiche.id())
                .query(JalonLu.class)
                .list();
    }

    public List<ReportLu> reports(FicheLue fiche) {
        return base.sql(REPORTS).param(fiche.id()).query(ReportLu.class).list();
    }

    /** The notes that the perimeter may read, the newest first. */
    public List<SuiviLu> suivis(Perimetre perimetre, FicheLue fiche) {
        return base.sql(
                        "select * from suivi where action_id = :action and retire_le is null and visibilite in (:visibilites) "
                                + "order by le desc, id desc")
                .param("action", fiche.id())
                .param("visibilites", perimetre.nomsDesVisibilites())
                .query(SuiviLu.class)
                .list();
    }

    public @Nullable BlocageLu blocage(FicheLue fiche) {
        return base.sql("select * from blocage where action_id = ? and leve_le is null")
                .param(fiche.id())
                .query(BlocageLu.class)
                .optional()
                .orElse(null);
    }
}
