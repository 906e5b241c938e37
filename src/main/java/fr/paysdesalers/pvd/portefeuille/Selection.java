package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.CategorieNationale;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The SQL of what {@link Criteres} ask: {@code a} is the action; only what a condition needs is joined. */
final class Selection {

    /** Every list begins with this: one convention, and nothing that the reader may not see. */
    private static final String PORTEE = "a.convention_id = :convention and a.visibilite in (:visibilites)";

    private static final Map<Filtre, String> SIMPLES = Map.of(
            Filtre.OBJECTIF,
            "a.objectif_id in (select ob.id from objectif ob where ob.convention_id = :convention "
                    + "and ob.numero in (:objectif))",
            Filtre.STATUT,
            "a.statut in (:statut)",
            Filtre.MATURITE,
            "a.maturite in (:maturite)",
            Filtre.METEO,
            "a.meteo in (:meteo)",
            Filtre.PRIORITE,
            "a.priorite in (:priorite)",
            Filtre.MAITRE_OUVRAGE,
            "a.maitre_ouvrage_id in (:moa)",
            Filtre.THEMATIQUE,
            "a.thematique_id in (:thematique)",
            Filtre.AXE,
            "a.axe_id in (:axe)",
            Filtre.SECTEUR,
            "a.situation_ort in (:secteur)",
            Filtre.VISIBILITE,
            "a.visibilite in (:visibilite)");

    private static final Map<Filtre, String> COMPOSES = Map.of(
            Filtre.PILOTE,
            "position(unaccent(lower(:pilote)) in unaccent(lower(a.pilote))) > 0",
            Filtre.CONTRAT,
            "exists (select 1 from action_contrat k where k.action_id = a.id and k.contrat in (:contrat))",
            Filtre.CATEGORIE,
            "a.statut in (:statutsDeCategorie)");

    private static final String COMMUNES = "exists (select 1 from action_commune ac join commune co "
            + "on co.id = ac.commune_id where ac.action_id = a.id and co.code_insee in (:commune))";
    private static final String INTERCOMMUNALE =
            "not exists (select 1 from action_commune ac where ac.action_id = a.id)";
    private static final String PERIODE =
            "(a.fin_prevue_le between :depuis and :jusqua or exists (select 1 from jalon jp "
                    + "where jp.action_id = a.id and jp.retire_le is null "
                    + "and coalesce(jp.reelle_le, jp.actuelle_le) between :depuis and :jusqua))";

    private final Criteres criteres;
    private final @Nullable Recherche recherche;
    private final Set<Jointure> jointures = EnumSet.noneOf(Jointure.class);
    private final List<String> conditions = new ArrayList<>(List.of(PORTEE));
    private final Map<String, Object> parametres = new HashMap<>();

    private Selection(Perimetre perimetre, Criteres criteres, Clock horloge) {
        this.criteres = criteres.pour(perimetre);
        this.recherche = Recherche.de(criteres.q());
        parametres.put("convention", perimetre.conventionId());
        parametres.put("visibilites", perimetre.nomsDesVisibilites());
        parametres.put("ouverts", Statut.OUVERTS.stream().map(Enum::name).toList());
        parametres.put("jour", LocalDate.now(horloge));
        parametres.put(
                "silence",
                horloge.instant()
                        .minus(Duration.ofDays(Signal.JOURS_DE_SILENCE))
                        .atOffset(ZoneOffset.UTC));
        parametres.putAll(PlansDeFinancement.certitudes());
        chercher();
        filtrer();
    }

    static Selection de(Perimetre perimetre, Criteres criteres, Clock horloge) {
        return new Selection(perimetre, criteres, horloge);
    }

    /** {@code from … where …}, joined to what this order needs. */
    String depuis(Jointure... deLOrdre) {
        Set<Jointure> voulues = EnumSet.copyOf(Arrays.asList(deLOrdre));
        voulues.addAll(jointures);
        StringBuilder sql = new StringBuilder(" from fiche_action a");
        voulues.forEach(jointure -> sql.append(jointure.sql()));
        return sql.append(" where ").append(String.join(" and ", conditions)).toString();
    }

    /** Says which actions break a rule; none has the key zero. */
    void enfreignent(Set<Long> actions) {
        parametres.put("enfreintes", actions.isEmpty() ? Set.of(0L) : actions);
    }

    Map<String, Object> parametres() {
        return parametres;
    }

    @Nullable
    Recherche recherche() {
        return recherche;
    }

    private void chercher() {
        if (recherche == null) {
            return;
        }
        recherche.dans(parametres);
        String trouvees = recherche.termes().isEmpty() ? "false" : "a.recherche @@ (" + recherche.requete() + ")";
        conditions.add(recherche.numero() == null ? trouvees : "(" + trouvees + " or a.numero = :numero)");
    }

    private void filtrer() {
        criteres.filtres().forEach((filtre, valeurs) -> {
            if (SIMPLES.containsKey(filtre) || COMPOSES.containsKey(filtre)) {
                conditions.add(Objects.requireNonNull(SIMPLES.getOrDefault(filtre, COMPOSES.get(filtre))));
            }
            parametres.put(
                    filtre.parametre(),
                    filtre.estUnique()
                            ? valeurs.get(0)
                            : valeurs.stream().map(filtre::sql).toList());
        });
        for (String nom : criteres.valeurs(Filtre.SIGNAL)) {
            Signal signal = Signal.valueOf(nom);
            conditions.add(signal.condition());
            jointures.add(signal.jointure());
        }
        conditions.add(criteres.a(Filtre.ARCHIVE) ? "a.archivee_le is not null" : "a.archivee_le is null");
        communes(criteres.valeurs(Filtre.COMMUNE));
        categories(criteres.valeurs(Filtre.CATEGORIE));
        dossiers();
        periode();
    }

    private void communes(List<String> valeurs) {
        boolean aussiToutes = valeurs.contains(Filtre.INTERCOMMUNALE);
        if (aussiToutes && valeurs.size() == 1) {
            conditions.add(INTERCOMMUNALE);
        } else if (!valeurs.isEmpty()) {
            conditions.add(aussiToutes ? "(" + COMMUNES + " or " + INTERCOMMUNALE + ")" : COMMUNES);
        }
    }

    private void categories(List<String> noms) {
        Set<CategorieNationale> voulues = EnumSet.noneOf(CategorieNationale.class);
        noms.forEach(nom -> voulues.add(CategorieNationale.valueOf(nom)));
        parametres.put(
                "statutsDeCategorie",
                Arrays.stream(Statut.values())
                        .filter(statut -> voulues.contains(statut.categorieNationale()))
                        .map(Enum::name)
                        .toList());
    }

    /** A funder and a state asked together are those of one line. */
    private void dossiers() {
        if (criteres.a(Filtre.FINANCEUR) || criteres.a(Filtre.ETAT)) {
            conditions.add("exists (select 1 from financement fi where fi.convention_id = a.convention_id "
                    + "and fi.action_id = a.id and fi.visibilite in (:visibilites)"
                    + (criteres.a(Filtre.FINANCEUR) ? " and fi.partenaire_id in (:financeur)" : "")
                    + (criteres.a(Filtre.ETAT) ? " and fi.etat in (:etat)" : "") + ")");
        }
    }

    private void periode() {
        if (criteres.a(Filtre.DEPUIS) || criteres.a(Filtre.JUSQUA)) {
            conditions.add(PERIODE);
            parametres.put("depuis", borne(Filtre.DEPUIS, LocalDate.of(1900, 1, 1)));
            parametres.put("jusqua", borne(Filtre.JUSQUA, LocalDate.of(2999, 12, 31)));
        }
    }

    private LocalDate borne(Filtre filtre, LocalDate sinon) {
        String valeur = criteres.valeur(filtre);
        LocalDate jour = valeur == null ? null : Filtre.jour(valeur);
        return jour == null ? sinon : jour;
    }
}
