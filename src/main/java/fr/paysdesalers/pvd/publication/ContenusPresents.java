package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.BaseDuPlan;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.GroupeDuPlan;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * Reads what the actions that are public would show today. Only public rows are in its queries: whatever is reserved to
 * partners, or internal, cannot come out of here.
 */
@Component
class ContenusPresents {

    private static final String ACTIONS = """
            select a.id action_id, a.numero, a.nom, o.numero objectif, a.resume_public resume, a.statut, m.nom maitre_ouvrage,
                   a.debut_prevu_le, a.fin_prevue_le, a.debut_reel_le, a.fin_reelle_le, coalesce(p.base, 'HT') base,
                   (select sum(case when p.base = 'TTC' then d.montant_ht + round(d.montant_ht * d.taux_tva, 2)
                                    else d.montant_ht end) from depense d
                    where d.convention_id = a.convention_id and d.action_id = a.id) cout,
                   (select cast(jsonb_agg(jsonb_build_object('codeInsee', c.code_insee, 'nom', c.nom)
                                order by c.nom collate "fr-x-icu") as text)
                    from action_commune ac join commune c on c.id = ac.commune_id where ac.action_id = a.id) communes,
                   (select cast(jsonb_agg(jsonb_build_object('document', d.id, 'version', v.numero, 'moment', d.moment,
                                'legende', d.intitule) order by d.id) as text)
                    from document_joint d
                    join lateral (select max(numero) numero from version_de_document where document_id = d.id) v on true
                    where d.convention_id = a.convention_id and d.action_id = a.id and d.retire_le is null and d.visibilite = 'PUBLIQUE' and d.genre = 'PHOTO'
                      and d.financement_id is null) photos
            from fiche_action a
            join objectif o on o.id = a.objectif_id
            left join maitre_ouvrage m on m.id = a.maitre_ouvrage_id
            left join cadre_du_plan p on p.action_id = a.id
            where a.convention_id = :convention and a.visibilite = 'PUBLIQUE' and a.archivee_le is null
              and (:numero = 0 or a.numero = :numero)
            order by a.numero
            """;

    private final JdbcClient base;
    private final PlansDeFinancement plans;

    ContenusPresents(JdbcClient base, PlansDeFinancement plans) {
        this.base = base;
        this.plans = plans;
    }

    private record Lue(
            long actionId,
            int numero,
            String nom,
            int objectif,
            @Nullable String resume,
            Statut statut,
            @Nullable String maitreOuvrage,
            @Nullable LocalDate debutPrevuLe,
            @Nullable LocalDate finPrevueLe,
            @Nullable LocalDate debutReelLe,
            @Nullable LocalDate finReelleLe,
            BaseDuPlan base,
            @Nullable BigDecimal cout,
            @Nullable String communes,
            @Nullable String photos) {

        ContenuPublic contenu(List<LigneDeFinancement> lignes) {
            return new ContenuPublic(
                    new Reference(numero).toString(),
                    nom,
                    objectif,
                    resume,
                    statut,
                    liste(communes, new TypeReference<List<ContenuPublic.Commune>>() {}),
                    maitreOuvrage,
                    new ContenuPublic.Calendrier(debutPrevuLe, finPrevueLe, debutReelLe, finReelleLe),
                    base,
                    cout == null ? null : new Montant(cout),
                    lignes.stream().flatMap(ligne -> publique(ligne).stream()).toList(),
                    liste(photos, new TypeReference<List<ContenuPublic.Photo>>() {}));
        }
    }

    /** What every public action of the convention would show, by reference, in their order. */
    List<ContenuPublic> tous(Perimetre perimetre) {
        return lire(perimetre, 0);
    }

    /** What an action would show; empty when it is not public. */
    Optional<ContenuPublic> un(Perimetre perimetre, Reference reference) {
        return lire(perimetre, reference.numero()).stream().findFirst();
    }

    private List<ContenuPublic> lire(Perimetre perimetre, int numero) {
        List<Lue> actions = base.sql(ACTIONS)
                .param("convention", perimetre.conventionId())
                .param("numero", numero)
                .query(Lue.class)
                .list();
        Map<Long, List<LigneDeFinancement>> lignes = plans.lignesPubliques(perimetre, numero).stream()
                .collect(Collectors.groupingBy(LigneDeFinancement::actionId));
        return actions.stream()
                .map(action -> action.contenu(lignes.getOrDefault(action.actionId(), List.of())))
                .toList();
    }

    private static Optional<ContenuPublic.Ligne> publique(LigneDeFinancement ligne) {
        EtatFinancement etat = ligne.etat();
        Montant montant = ligne.retenu();
        return etat.certitude() == null || montant == null
                ? Optional.empty()
                : Optional.of(new ContenuPublic.Ligne(
                        GroupeDuPlan.de(ligne), ligne.partenaire(), ligne.dispositif(), etat.certitude(), montant));
    }

    private static <T> List<T> liste(@Nullable String json, TypeReference<List<T>> genre) {
        return json == null ? List.of() : ContenusEnJson.JSON.readValue(json, genre);
    }
}
