package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.regle.Examens;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the actions of a convention that somebody may see: one statement, however many rows. A page is sorted on keys
 * alone, by an index where there is one; only its own rows are then read in full.
 */
@Service
@Transactional(readOnly = true)
public class ListeActions {

    /** A whole row: {@code a} and what is joined to it. */
    private static final String LIGNE = "select a.id, a.numero, a.nom, a.objectif_id, o.numero objectif_numero, "
            + "o.nom objectif, a.statut, a.maturite, a.meteo, a.priorite, a.pilote, mo.nom maitre_ouvrage, a.visibilite, "
            + Signal.JOURS_DE_RETARD + " retard, " + Signal.BLOCAGE.condition() + " bloquee, " + Signal.OUVERTE
            + " ouverte, c.communes, c.codes_insee, p.libelle prochain_jalon, p.le prochain_jalon_le, " + Signal.tous()
            + " signaux, a.modifiee_le, a.debut_prevu_le, a.fin_prevue_le, a.debut_reel_le, a.fin_reelle_le";

    /** The action has something to draw on a timeline. */
    private static final String DATEE = "(a.debut_prevu_le is not null or a.fin_prevue_le is not null "
            + "or a.debut_reel_le is not null or a.fin_reelle_le is not null "
            + "or exists (select 1 from jalon jd where jd.action_id = a.id and jd.retire_le is null))";

    private static final Jointure[] LARGE = {
        Jointure.OBJECTIF, Jointure.MAITRE_OUVRAGE, Jointure.PROCHAIN_JALON, Jointure.COMMUNES
    };

    private final JdbcClient base;
    private final Examens examens;
    private final Clock horloge;

    ListeActions(JdbcClient base, Examens examens, Clock horloge) {
        this.base = base;
        this.examens = examens;
        this.horloge = horloge;
    }

    private record Nombre(Statut statut, int nombre) {}

    /** A statement and its parameters. */
    record Requete(String sql, Map<String, Object> parametres) {}

    /** How many actions answer. */
    public int nombre(Perimetre perimetre, Criteres criteres) {
        return nombres(perimetre, criteres).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many actions answer, by statut; those that none has are left out. */
    public Map<Statut, Integer> nombres(Perimetre perimetre, Criteres criteres) {
        Requete requete = compte(perimetre, criteres);
        Map<Statut, Integer> nombres = new EnumMap<>(Statut.class);
        base.sql(requete.sql()).params(requete.parametres()).query(Nombre.class).stream()
                .forEach(nombre -> nombres.put(nombre.statut(), nombre.nombre()));
        return nombres;
    }

    private record NombreParCommune(String commune, int nombre) {}

    /**
     * How many answer by code of commune, and under {@link Filtre#INTERCOMMUNALE}; an action of several communes is one
     * in each.
     */
    Map<String, Integer> parCommune(Perimetre perimetre, Criteres criteres) {
        Selection selection = selection(perimetre, criteres);
        Map<String, Integer> nombres = new HashMap<>();
        base
                .sql("select coalesce(co.code_insee, '" + Filtre.INTERCOMMUNALE
                        + "') commune, count(*) nombre from (select a.id"
                        + selection.depuis(Jointure.AUCUNE)
                        + ") r left join action_commune ac on ac.action_id = r.id left join commune co on co.id = ac.commune_id "
                        + "group by 1")
                .params(selection.parametres())
                .query(NombreParCommune.class)
                .stream()
                .forEach(nombre -> nombres.put(nombre.commune(), nombre.nombre()));
        return nombres;
    }

    /** The page of actions that answer. */
    public List<ActionResume> page(Perimetre perimetre, Demande demande) {
        return lire(requete(perimetre, demande, ""));
    }

    /** The page of the timeline: the actions that have a date. */
    List<ActionResume> pageDatee(Perimetre perimetre, Demande demande) {
        return lire(requete(perimetre, demande, " and " + DATEE));
    }

    /** How many of the answers have no date at all. */
    int nombreSansDate(Perimetre perimetre, Criteres criteres) {
        Selection selection = selection(perimetre, criteres);
        return base.sql("select count(*)" + selection.depuis(Jointure.AUCUNE) + " and not " + DATEE)
                .params(selection.parametres())
                .query(Integer.class)
                .single();
    }

    /** The first answers that have no date at all, by reference. */
    List<ActionResume> sansDate(Perimetre perimetre, Criteres criteres) {
        return lire(requete(perimetre, new Demande(criteres, Affichage.TABLE), " and not " + DATEE));
    }

    private List<ActionResume> lire(Requete requete) {
        return base.sql(requete.sql())
                .params(requete.parametres())
                .query(ActionResume.class)
                .list();
    }

    /** What is searched holds no word that counts: « de la », « le », a lone sign. */
    boolean sansMot(Criteres criteres) {
        Recherche recherche = Recherche.de(criteres.q());
        if (recherche == null || recherche.numero() != null) {
            return false;
        }
        Map<String, Object> parametres = new HashMap<>();
        recherche.dans(parametres);
        return recherche.termes().isEmpty()
                || base.sql("select numnode(" + recherche.mots() + ") = 0")
                        .params(parametres)
                        .query(Boolean.class)
                        .single();
    }

    /** The references of all the actions that answer, in order. */
    List<Reference> references(Perimetre perimetre, Criteres criteres) {
        return intitules(perimetre, criteres, Integer.MAX_VALUE).stream()
                .map(intitule -> new Reference(intitule.numero()))
                .toList();
    }

    /** An action by its name alone. */
    public record Intitule(int numero, String nom, Statut statut) {

        public String reference() {
            return "A" + numero;
        }
    }

    /** The first actions that answer, by reference, for an act on all the results of a filter. */
    List<Intitule> intitules(Perimetre perimetre, Criteres criteres, int maximum) {
        Selection selection = selection(perimetre, criteres);
        return base.sql("select a.numero, a.nom, a.statut" + selection.depuis(Jointure.AUCUNE)
                        + " order by a.numero limit " + maximum)
                .params(selection.parametres())
                .query(Intitule.class)
                .list();
    }

    /** All the actions, by reference: what the dashboards count. */
    public List<ActionResume> toutes(Perimetre perimetre) {
        return toutes(perimetre, Criteres.TOUS);
    }

    /** All the actions that answer, by reference. */
    public List<ActionResume> toutes(Perimetre perimetre, Criteres criteres) {
        Selection selection = selection(perimetre, criteres);
        return base.sql(LIGNE + selection.depuis(LARGE) + " order by a.numero")
                .params(selection.parametres())
                .query(ActionResume.class)
                .list();
    }

    Requete compte(Perimetre perimetre, Criteres criteres) {
        Selection selection = selection(perimetre, criteres);
        return new Requete(
                "select a.statut, count(*) nombre" + selection.depuis(Jointure.AUCUNE) + " group by a.statut",
                selection.parametres());
    }

    /**
     * The statement of a page.
     *
     * @param encore one more condition on {@code a}, beginning with {@code and}; may be empty
     */
    Requete requete(Perimetre perimetre, Demande demande, String encore) {
        Affichage affichage = demande.affichage();
        Selection selection = selection(perimetre, demande.criteres());
        String ordre = (affichage.vue() == Vue.CARTES ? Tri.STATUT.ordre(Sens.CROISSANT) + ", " : "")
                + affichage.tri().ordre(affichage.sens());
        String cles = "select a.id" + selection.depuis(affichage.tri().jointure()) + encore + " order by " + ordre
                + " limit " + affichage.vue().parPage() + " offset "
                + (affichage.page() - 1) * affichage.vue().parPage();
        StringBuilder jointures = new StringBuilder();
        for (Jointure jointure : LARGE) {
            jointures.append(jointure.sql());
        }
        return new Requete(
                "with cles as materialized (select id, row_number() over () rang from (" + cles + ") page) " + LIGNE
                        + " from cles join fiche_action a on a.id = cles.id" + jointures + " order by cles.rang",
                selection.parametres());
    }

    /** The rules are examined only for those who ask what breaks them. */
    private Selection selection(Perimetre perimetre, Criteres criteres) {
        Selection selection = Selection.de(perimetre, criteres, horloge);
        if (perimetre.voitInterne() && criteres.valeurs(Filtre.SIGNAL).contains(Signal.REGLES.name())) {
            selection.enfreignent(examens.enfreintes(perimetre).keySet());
        }
        return selection;
    }
}
