package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the audit tables: each row beside the one that it replaced, in one statement however long the history. Rows
 * that the perimeter may not see are not read, nor are those where nothing that can be told has changed.
 */
@Component
class Revisions {

    private static final TypeReference<Map<String, @Nullable String>> COLONNES = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String LIGNES = """
            with portee as (
                select id, numero, nom from fiche_action
                where convention_id = :convention and visibilite in (:visibilites) and (:numero = 0 or numero = :numero)
                union all
                select 0, 0, nom from convention where id = :convention and :numero = 0 and :interne
            ), lignes as (
                select 'ACTION' sujet, x.id, x.rev, x.revtype, x.id action_id, to_jsonb(x) etat
                from fiche_action_aud x where x.id in (select id from portee)
                union all
                select 'JALON', x.id, x.rev, x.revtype, x.action_id, to_jsonb(x)
                from jalon_aud x where x.action_id in (select id from portee)
                union all
                select 'SUIVI', x.id, x.rev, x.revtype, x.action_id, to_jsonb(x)
                from suivi_aud x where x.action_id in (select id from portee) and x.visibilite in (:visibilites)
                union all
                select 'BLOCAGE', x.id, x.rev, x.revtype, x.action_id, to_jsonb(x)
                from blocage_aud x where x.action_id in (select id from portee) and :interne
                union all
                select 'DOCUMENT_JOINT', x.id, x.rev, x.revtype, x.action_id, to_jsonb(x)
                from document_joint_aud x where x.action_id in (select id from portee) and x.visibilite in (:visibilites)
                and (x.financement_id is null or exists (
                    select 1 from financement f where f.id = x.financement_id and f.visibilite in (:visibilites)))
                union all
                select 'VERSION_DE_DOCUMENT', x.id, x.rev, x.revtype, d.action_id, to_jsonb(x)
                    || jsonb_build_object('intitule', d.intitule, 'genre', d.genre)
                from version_de_document_aud x join document_joint d on d.id = x.document_id
                where x.numero > 1 and d.action_id in (select id from portee) and d.visibilite in (:visibilites)
                and (d.financement_id is null or exists (
                    select 1 from financement f where f.id = d.financement_id and f.visibilite in (:visibilites)))
                union all
                select 'CADRE_DU_PLAN', x.id, x.rev, x.revtype, x.action_id, to_jsonb(x)
                from cadre_du_plan_aud x where x.action_id in (select id from portee)
                union all
                select 'DEPENSE', x.id, x.rev, x.revtype, x.action_id, to_jsonb(x)
                from depense_aud x where x.action_id in (select id from portee)
                union all
                select 'FINANCEMENT', x.id, x.rev, x.revtype, x.action_id, to_jsonb(x)
                from financement_aud x where x.action_id in (select id from portee) and x.visibilite in (:visibilites)
                union all
                select 'FINANCEMENT_ANNEES', k.financement_id, k.rev, 1, f.action_id, jsonb_build_object(
                    'nature', f.nature, 'partenaire_id', f.partenaire_id, 'dispositif_id', f.dispositif_id,
                    'repartition', e.annees)
                from (select distinct financement_id, rev from financement_annees_aud) k
                join financement f on f.id = k.financement_id
                cross join lateral (
                    select string_agg(d.annee || ' ' || d.montant, '|' order by d.annee) annees from (
                        select distinct on (annee) annee, revtype, montant from financement_annees_aud a
                        where a.financement_id = k.financement_id and a.rev <= k.rev
                        order by annee, rev desc, revtype) d where d.revtype <> 2) e
                where f.action_id in (select id from portee) and f.visibilite in (:visibilites)
                union all
                select 'VERSEMENT', x.id, x.rev, x.revtype, f.action_id, to_jsonb(x) || jsonb_build_object(
                    'nature', f.nature, 'partenaire_id', f.partenaire_id, 'dispositif_id', f.dispositif_id)
                from versement_aud x join financement f on f.id = x.financement_id
                where f.action_id in (select id from portee) and f.visibilite in (:visibilites)
                union all
                select 'PROPOSITION', x.id, x.rev, x.revtype, x.action_id, to_jsonb(x) || jsonb_build_object(
                    'nature', f.nature, 'partenaire_id', x.partenaire_id, 'dispositif_id', f.dispositif_id)
                from proposition_aud x join financement f on f.id = x.financement_id
                where x.action_id in (select id from portee) and f.visibilite in (:visibilites) and :interne
                union all
                select 'PUBLICATION', x.id, x.rev, x.revtype, x.action_id, to_jsonb(x) - 'contenu'
                from fiche_publiee_aud x where x.action_id in (select id from portee)
                union all
                select 'PIECE_ATTENDUE', x.id, x.rev, x.revtype, f.action_id, to_jsonb(x) || jsonb_build_object(
                    'nature', f.nature, 'partenaire_id', f.partenaire_id, 'dispositif_id', f.dispositif_id)
                from piece_attendue_aud x join financement f on f.id = x.financement_id
                where f.action_id in (select id from portee) and f.visibilite in (:visibilites)
                union all
                select 'DEROGATION', x.id, x.rev, x.revtype, x.action_id, to_jsonb(x)
                from derogation_aud x where x.action_id in (select id from portee) and :interne
                union all
                select 'USAGE_DE_DROIT', x.id, x.rev, x.revtype, x.action_id, to_jsonb(x) || jsonb_build_object('droit', d.nom)
                from usage_de_droit_aud x join droit_ort d on d.code = x.droit
                where x.action_id in (select id from portee)
                union all
                select 'CONVENTION', x.id, x.rev, x.revtype, 0, to_jsonb(x)
                from convention_aud x where x.id = :convention and :numero = 0
                union all
                select 'PIECE_DE_CONVENTION', x.id, x.rev, x.revtype, 0, to_jsonb(x)
                from piece_de_convention_aud x where x.convention_id = :convention and :numero = 0
                union all
                select 'AVENANT', x.id, x.rev, x.revtype, 0, to_jsonb(x) || jsonb_build_object('numero_avenant', x.numero)
                from avenant_aud x where x.convention_id = :convention and :numero = 0
                union all
                select 'SIGNATAIRE', x.id, x.rev, x.revtype, 0, to_jsonb(x)
                from signataire_aud x where x.convention_id = :convention and :numero = 0
                union all
                select 'DELIBERATION', x.id, x.rev, x.revtype, 0, to_jsonb(x) || jsonb_build_object(
                    'collectivite', coalesce(c.nom, t.epci), 'numero_avenant', a.numero)
                from deliberation_aud x join convention v on v.id = x.convention_id
                join territoire t on t.id = v.territoire_id
                left join commune c on c.id = x.commune_id left join avenant a on a.id = x.avenant_id
                where x.convention_id = :convention and :numero = 0
                union all
                select 'INDICATEUR', x.id, x.rev, x.revtype, 0, to_jsonb(x)
                from indicateur_aud x where x.convention_id = :convention and :numero = 0
                union all
                select 'MESURE', x.id, x.rev, x.revtype, 0, to_jsonb(x) || jsonb_build_object(
                    'indicateur', i.nom, 'lieu', coalesce(c.nom, t.epci))
                from mesure_aud x join indicateur i on i.id = x.indicateur_id join convention v on v.id = x.convention_id
                join territoire t on t.id = v.territoire_id left join commune c on c.id = x.commune_id
                where x.convention_id = :convention and :numero = 0
                union all
                select 'CIBLE', x.id, x.rev, x.revtype, 0, to_jsonb(x) || jsonb_build_object('indicateur', i.nom)
                from cible_aud x join indicateur i on i.id = x.indicateur_id
                where x.convention_id = :convention and :numero = 0
                union all
                select 'COMMUNES', k.action_id, k.rev, 1, k.action_id, coalesce(e.etat, '{}')
                from (select distinct action_id, rev from action_commune_aud where action_id in (select id from portee)) k
                cross join lateral (
                    select jsonb_object_agg(c.nom, d.part) etat from (
                        select distinct on (commune_id) commune_id, revtype, part from action_commune_aud a
                        where a.action_id = k.action_id and a.rev <= k.rev order by commune_id, rev desc, revtype) d
                    join commune c on c.id = d.commune_id where d.revtype <> 2) e
                union all
                select 'CONTRATS', k.action_id, k.rev, 1, k.action_id, coalesce(e.etat, '{}')
                from (select distinct action_id, rev from action_contrat_aud where action_id in (select id from portee)) k
                cross join lateral (
                    select jsonb_object_agg(d.contrat, true) etat from (
                        select distinct on (contrat) contrat, revtype from action_contrat_aud a
                        where a.action_id = k.action_id and a.rev <= k.rev order by contrat, rev desc, revtype) d
                    where d.revtype <> 2) e
            ), faits as (
                select sujet, id, rev, revtype, action_id, etat apres,
                       lag(etat) over (partition by sujet, id order by rev) avant
                from (select sujet, id, rev, revtype, action_id,
                             etat - array['rev', 'revtype', 'modifiee_le', 'corrige_le', 'rang', 'version'] etat from lignes) lues
            ), retenus as (
                select f.*, r.instant, r.auteur_id, r.motif
                from faits f join revision r on r.id = f.rev
                where (f.revtype = 2 or f.avant is distinct from f.apres)
                and not (f.sujet in ('COMMUNES', 'CONTRATS') and f.avant is null
                         and f.rev = (select min(rev) from fiche_action_aud where id = f.action_id))
            """;

    private static final String PAGE = """
            ), cles as (
                select distinct instant, rev, action_id from retenus
                where :suite = 0 or (instant, rev, action_id) < (:instant, :revision, :action)
                order by instant desc, rev desc, action_id desc limit :actes
            )
            select r.instant, r.rev, c.nom compte, r.motif, r.action_id, p.numero, p.nom action, r.sujet, r.id, r.revtype,
                   cast(r.avant as text) avant, cast(r.apres as text) apres
            from retenus r join cles using (instant, rev, action_id)
            join portee p on p.id = r.action_id
            left join compte c on c.id = r.auteur_id
            order by r.instant desc, r.rev desc, r.action_id desc, r.id
            """;

    private static final String AUTEURS = """
            select c.id valeur, c.nom libelle from compte c
            where c.id in (select r.auteur_id from fiche_action_aud x join revision r on r.id = x.rev
                           where x.convention_id = ?)
            order by c.nom collate "fr-x-icu", c.id
            """;

    private final JdbcClient base;
    private final Clock horloge;

    Revisions(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** The facts of so many acts, an act being what one transaction did to one action: the newest first. */
    List<Fait> lire(Perimetre perimetre, CriteresDHistorique criteres, int actes) {
        return base.sql(LIGNES + conditions(criteres) + PAGE)
                .params(parametres(perimetre, criteres))
                .param("actes", actes)
                .query(Revisions::fait)
                .list();
    }

    /** Who changed something of the convention, by name. */
    List<Option> auteurs(Perimetre perimetre) {
        return base.sql(AUTEURS)
                .param(perimetre.conventionId())
                .query(Option.class)
                .list();
    }

    private static String conditions(CriteresDHistorique criteres) {
        StringBuilder conditions = new StringBuilder();
        if (criteres.personne() != null) {
            conditions.append(" and r.auteur_id = :personne");
        }
        if (criteres.du() != null) {
            conditions.append(" and r.instant >= :du");
        }
        if (criteres.au() != null) {
            conditions.append(" and r.instant < :au");
        }
        if (criteres.quoi() != null) {
            conditions.append(" and f.sujet in (:sujets)");
            if (!criteres.quoi().colonnes().isEmpty()) {
                conditions.append(" and f.avant is not null and exists (select 1 from jsonb_object_keys(f.apres) c "
                        + "where c in (:colonnes) and f.avant -> c is distinct from f.apres -> c)");
            }
        }
        return conditions.toString();
    }

    private Map<String, Object> parametres(Perimetre perimetre, CriteresDHistorique criteres) {
        Map<String, Object> parametres = new HashMap<>();
        parametres.put("convention", perimetre.conventionId());
        parametres.put("visibilites", perimetre.nomsDesVisibilites());
        parametres.put("interne", perimetre.voitInterne());
        parametres.put("numero", criteres.numero() == null ? 0 : criteres.numero());
        parametres.put("personne", criteres.personne() == null ? 0L : criteres.personne());
        parametres.put("du", criteres.du() == null ? 0L : debut(criteres.du()).toEpochMilli());
        parametres.put("au", criteres.au() == null ? 0L : fin(criteres.au()).toEpochMilli());
        Curseur suite = criteres.suite() == null ? new Curseur(0, 0, 0) : criteres.suite();
        parametres.put("suite", criteres.suite() == null ? 0 : 1);
        parametres.put("instant", suite.instant());
        parametres.put("revision", suite.revision());
        parametres.put("action", suite.actionId());
        List<String> aucun = Collections.singletonList("");
        parametres.put(
                "sujets", criteres.quoi() == null ? aucun : criteres.quoi().sujets());
        parametres.put(
                "colonnes",
                criteres.quoi() == null || criteres.quoi().colonnes().isEmpty()
                        ? aucun
                        : criteres.quoi().colonnes());
        return parametres;
    }

    private Instant debut(LocalDate jour) {
        return jour.atStartOfDay(horloge.getZone()).toInstant();
    }

    /** The first instant that is not of this day any more. */
    private Instant fin(LocalDate jour) {
        return debut(jour.plusDays(1));
    }

    private static Fait fait(ResultSet ligne, int rang) throws SQLException {
        String avant = ligne.getString("avant");
        return new Fait(
                ligne.getLong("instant"),
                ligne.getLong("rev"),
                ligne.getString("compte"),
                ligne.getString("motif"),
                ligne.getLong("action_id"),
                ligne.getInt("numero"),
                ligne.getString("action"),
                Sujet.valueOf(ligne.getString("sujet")),
                ligne.getLong("id"),
                ligne.getInt("revtype"),
                avant == null ? null : JSON.readValue(avant, COLONNES),
                JSON.readValue(ligne.getString("apres"), COLONNES));
    }
}
