package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the money of a convention; only the rows that the perimeter may see are ever read. */
@Service
@Transactional(readOnly = true)
public class PlansDeFinancement {

    private static final String LIGNES = """
            select f.id, f.convention_id, f.action_id, a.numero numero_action, a.nom nom_action, a.statut = 'ABANDONNEE' abandonnee, f.nature, f.partenaire_id,
                   p.sigle partenaire, p.nature nature_partenaire, d.code dispositif, f.assiette, f.taux, f.prevu, f.demande,
                   f.accorde, coalesce((select sum(v.montant) from versement v where v.financement_id = f.id), 0) verse,
                   f.etat, f.visibilite, f.dossier_numero, f.dossier_url, f.depose_le, f.receptionne_le, f.notifie_le,
                   f.cout_reel, f.tranche, f.renouvelle_id,
                   case when :interne or f.partenaire_id = :organisation then f.instructeur end instructeur,
                   case when :interne or f.partenaire_id = :organisation then f.contact end contact,
                   exists (select 1 from financement r where r.renouvelle_id = f.id) renouvelee
            from financement f
            join fiche_action a on a.id = f.action_id
            left join partenaire p on p.id = f.partenaire_id
            left join dispositif d on d.id = f.dispositif_id
            where f.convention_id = :convention and f.visibilite in (:visibilites) and a.visibilite in (:visibilites)
            """;

    /** The lines of one organisation in each convention where it is a partner: it reads the contacts of its own files. */
    private static final String LIGNES_D_UN_PARTENAIRE = LIGNES.replace(
                    "f.convention_id = :convention",
                    "(f.convention_id, f.partenaire_id) in (select * from unnest(cast(:conventions as bigint[]), "
                            + "cast(:organisations as bigint[])))")
            .replace(":interne or f.partenaire_id = :organisation", "true");

    /** An archived action is out of what is added up; its own sheet still shows its plan. */
    private static final String EN_VIGUEUR = " and a.archivee_le is null";

    private static final String BILANS = """
            select action_id, sum(cout) cout, coalesce(sum(acquis), 0) acquis, coalesce(sum(demande), 0) demande,
                   coalesce(sum(envisage), 0) envisage, coalesce(sum(fonds_propres), 0) fonds_propres,
                   coalesce(sum(reste_a_encaisser), 0) reste_a_encaisser, coalesce(sum(verse), 0) verse
            from (
                select d.action_id, sum(case when c.base = 'TTC' then d.montant_ht + round(d.montant_ht * d.taux_tva, 2)
                                              else d.montant_ht end) cout, null::numeric acquis, null::numeric demande,
                       null::numeric envisage, null::numeric fonds_propres, null::numeric reste_a_encaisser, null::numeric verse
                from depense d left join cadre_du_plan c on c.action_id = d.action_id
                where d.convention_id = :convention group by d.action_id
                union all
                select f.action_id, null,
                       sum(case when f.etat = 'SOLDE' then coalesce(v.montant, f.accorde) else f.accorde end)
                           filter (where f.etat in (:acquis)),
                       sum(f.demande) filter (where f.etat in (:demande)),
                       sum(f.prevu) filter (where f.etat in (:aTrouver)),
                       sum(case when f.etat = 'SOLDE' then coalesce(v.montant, f.accorde)
                                when f.etat in (:acquis) then f.accorde when f.etat in (:demande) then f.demande
                                when f.etat in (:aTrouver) then f.prevu end) filter (where f.nature = 'FONDS_PROPRES'),
                       sum(greatest(f.accorde - coalesce(v.montant, 0), 0))
                           filter (where f.etat in (:encaissables) and f.nature <> 'FONDS_PROPRES'),
                       sum(v.montant)
                from financement f
                left join lateral (select sum(montant) montant from versement where financement_id = f.id) v on true
                where f.convention_id = :convention and f.visibilite in (:visibilites)
                group by f.action_id
            ) argent
            group by action_id
            """;

    private static final String BILANS_DE_QUELQUES_UNES = BILANS.replace(
                    "d.convention_id = :convention", "d.convention_id = :convention and d.action_id in (:actions)")
            .replace("f.convention_id = :convention", "f.convention_id = :convention and f.action_id in (:actions)");

    /** {@code action_id, cout}, in the base of each plan: for lists sorted by money; its parameter is {@code convention}. */
    public static final String COUTS_PAR_ACTION = """
            select d.action_id, sum(case when c.base = 'TTC' then d.montant_ht + round(d.montant_ht * d.taux_tva, 2)
                                         else d.montant_ht end) cout
            from depense d left join cadre_du_plan c on c.action_id = d.action_id
            where d.convention_id = :convention group by d.action_id
            """;

    /**
     * {@code action_id, acquis, planifie}: for lists sorted by money; its parameters are {@code convention},
     * {@code visibilites} and those of {@link #certitudes}.
     */
    public static final String PLANS_PAR_ACTION = """
            select action_id, sum(obtenu) filter (where etat in (:acquis)) acquis,
                   sum(case when etat in (:acquis) then obtenu when etat in (:demande) then demande
                            when etat in (:aTrouver) then prevu end) planifie
            from (select f.*, case when f.etat = 'SOLDE' then coalesce(
                      (select sum(v.montant) from versement v where v.financement_id = f.id), f.accorde)
                      else f.accorde end obtenu
                  from financement f where f.convention_id = :convention and f.visibilite in (:visibilites)) lignes
            group by action_id
            """;

    /** The three tables as they were before an instant: the plans of the past are computed by the query of the present. */
    private static final String PASSE = """
            with revues as (
                select id from revision where instant < :fin
            ), depense as (
                select * from (select distinct on (id) * from depense_aud
                    where convention_id = :convention and rev in (select id from revues) order by id, rev desc) d
                where revtype <> 2
            ), financement as (
                select * from (select distinct on (id) * from financement_aud
                    where convention_id = :convention and rev in (select id from revues) order by id, rev desc) f
                where revtype <> 2
            ), cadre_du_plan as (
                select * from (select distinct on (id) * from cadre_du_plan_aud
                    where convention_id = :convention and rev in (select id from revues) order by id, rev desc) c
                where revtype <> 2
            ), versement as (
                select * from (select distinct on (id) * from versement_aud
                    where financement_id in (select id from financement) and rev in (select id from revues)
                    order by id, rev desc) v
                where revtype <> 2
            )
            """;

    private final JdbcClient base;

    PlansDeFinancement(JdbcClient base) {
        this.base = base;
    }

    private record LigneDeBilan(
            long actionId,
            @Nullable BigDecimal cout,
            BigDecimal acquis,
            BigDecimal demande,
            BigDecimal envisage,
            BigDecimal fondsPropres,
            BigDecimal resteAEncaisser,
            BigDecimal verse) {

        Bilan bilan() {
            return new Bilan(
                    cout == null ? null : new Montant(cout),
                    new Montant(acquis),
                    new Montant(demande),
                    new Montant(envisage),
                    new Montant(fondsPropres),
                    new Montant(resteAEncaisser),
                    new Montant(verse));
        }
    }

    /** The states of each certainty, as parameters of the SQL above. */
    public static Map<String, List<String>> certitudes() {
        return Map.of(
                "acquis", EtatFinancement.noms(Certitude.ACQUIS),
                "demande", EtatFinancement.noms(Certitude.DEMANDE),
                "aTrouver", EtatFinancement.noms(Certitude.A_TROUVER));
    }

    /** The money of every action of the convention that has some, by key of action, in one statement. */
    public Map<Long, Bilan> bilans(Perimetre perimetre) {
        return bilans(perimetre, base.sql(BILANS));
    }

    /** The money of these actions alone: what a page of a list shows. */
    public Map<Long, Bilan> bilans(Perimetre perimetre, List<Long> actions) {
        return actions.isEmpty()
                ? Map.of()
                : bilans(perimetre, base.sql(BILANS_DE_QUELQUES_UNES).param("actions", actions));
    }

    /** The same as they were just before an instant, told by the revisions. */
    public Map<Long, Bilan> bilansAvant(Perimetre perimetre, Instant fin) {
        return bilans(perimetre, base.sql(PASSE + BILANS).param("fin", fin.toEpochMilli()));
    }

    private static Map<Long, Bilan> bilans(Perimetre perimetre, JdbcClient.StatementSpec requete) {
        Map<Long, Bilan> bilans = new HashMap<>();
        requete
                .param("convention", perimetre.conventionId())
                .param("visibilites", perimetre.nomsDesVisibilites())
                .params(certitudes())
                .param("encaissables", EtatFinancement.encaissables())
                .query(LigneDeBilan.class)
                .stream()
                .forEach(ligne -> bilans.put(ligne.actionId(), ligne.bilan()));
        return bilans;
    }

    /** The dépenses of an action, by year. */
    public List<DepenseLue> depenses(Perimetre perimetre, long actionId) {
        return base.sql("select * from depense where convention_id = ? and action_id = ? order by annee, id")
                .params(perimetre.conventionId(), actionId)
                .query(DepenseLue.class)
                .list();
    }

    /** The funding lines of an action, in the order of the plan: by kind of funder, own money last. */
    public List<LigneDeFinancement> lignes(Perimetre perimetre, long actionId) {
        return requete(perimetre, " and f.action_id = :cle order by f.id", actionId);
    }

    /** The files of a partner in the convention, the most urgent states first. */
    public List<LigneDeFinancement> dossiers(Perimetre perimetre, long partenaireId) {
        return requete(perimetre, EN_VIGUEUR + " and f.partenaire_id = :cle order by a.numero, f.id", partenaireId);
    }

    /**
     * The files of a partner in all its conventions, in one statement.
     *
     * @param perimetres those of a partner alone
     */
    public List<LigneDeFinancement> dossiers(List<Perimetre> perimetres) {
        if (perimetres.isEmpty()) {
            return List.of();
        }
        return base.sql(LIGNES_D_UN_PARTENAIRE + EN_VIGUEUR + " order by f.convention_id, a.numero, f.id")
                .param(
                        "conventions",
                        perimetres.stream().map(Perimetre::conventionId).toArray(Long[]::new))
                .param(
                        "organisations",
                        perimetres.stream()
                                .map(perimetre -> Objects.requireNonNull(perimetre.partenaireId()))
                                .toArray(Long[]::new))
                .param("visibilites", perimetres.get(0).nomsDesVisibilites())
                .query(LigneDeFinancement.class)
                .list();
    }

    /** All the funding lines of the convention. */
    public List<LigneDeFinancement> lignes(Perimetre perimetre) {
        return requete(perimetre, EN_VIGUEUR + " and :cle = 0 order by a.numero, f.id", 0);
    }

    /**
     * The lines that everybody may read, of the actions that everybody may read.
     *
     * @param numero of one action; 0 for all
     */
    public List<LigneDeFinancement> lignesPubliques(Perimetre perimetre, int numero) {
        return base.sql(LIGNES + EN_VIGUEUR + " and (:cle = 0 or a.numero = :cle) order by a.numero, f.id")
                .param("convention", perimetre.conventionId())
                .param("visibilites", List.of(Visibilite.PUBLIQUE.name()))
                .param("cle", numero)
                .param("interne", false)
                .param("organisation", 0L)
                .query(LigneDeFinancement.class)
                .list();
    }

    /** The payments of the lines of an action. */
    public List<VersementLu> versements(Perimetre perimetre, long actionId) {
        return base.sql("select v.id, v.financement_id, v.type, v.le, v.montant from versement v "
                        + "join financement f on f.id = v.financement_id where f.convention_id = :convention "
                        + "and f.action_id = :action and f.visibilite in (:visibilites) order by v.le, v.id")
                .param("convention", perimetre.conventionId())
                .param("action", actionId)
                .param("visibilites", perimetre.nomsDesVisibilites())
                .query(VersementLu.class)
                .list();
    }

    private List<LigneDeFinancement> requete(Perimetre perimetre, String suite, long cle) {
        return base.sql(LIGNES + suite)
                .param("convention", perimetre.conventionId())
                .param("visibilites", Objects.requireNonNull(perimetre.nomsDesVisibilites()))
                .param("cle", cle)
                .param("interne", perimetre.voitInterne())
                .param("organisation", Objects.requireNonNullElse(perimetre.partenaireId(), 0L))
                .query(LigneDeFinancement.class)
                .list();
    }
}
