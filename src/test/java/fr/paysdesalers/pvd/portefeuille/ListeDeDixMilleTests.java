package fr.paysdesalers.pvd.portefeuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.BaseDeTest;
import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.action.DementiDeMeteo;
import fr.paysdesalers.pvd.regle.ExamensMother;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A convention of 10 000 actions among others: the search finds what it must, the pages do not read the whole base. */
class ListeDeDixMilleTests {

    private static final int ACTIONS = 10_000;
    private static final int AUTRES = 36_000;

    private static final Perimetre CHEF = perimetre(Role.CHEF_DE_PROJET);
    private static final Perimetre PARTENAIRE = perimetre(Role.PARTENAIRE);

    private static JdbcClient base;
    private static ListeActions liste;
    private static final HorlogeReglable HORLOGE = new HorlogeReglable();

    private static Perimetre perimetre(Role role) {
        return new Perimetre(1, "essai", 1, "Camille", role, role == Role.PARTENAIRE ? 1L : null, null);
    }

    @BeforeAll
    static void remplir() {
        base = JdbcClient.create(new SingleConnectionDataSource(BaseDeTest.nouvelle(), "postgres", "", true));
        liste = new ListeActions(base, ExamensMother.sur(base, HORLOGE), HORLOGE);
        // Filled without its index of words, then given it back: ten times faster
        String mots = base.sql("select pg_get_indexdef('fiche_action_recherche'::regclass)")
                .query(String.class)
                .single();
        base.sql("drop index fiche_action_recherche").update();
        for (int convention = 1; convention <= 7; convention++) {
            base.sql("insert into territoire (code, epci, siren, departement, superficie_km2, finalite, portrait) "
                            + "values (?, 'EPCI', '123456782', 'Cantal', 1, 'f', 'p')")
                    .param("t" + convention)
                    .update();
            base.sql("insert into convention (territoire_id, slug, nom, signee_le, duree_initialisation_mois) "
                            + "values (?, ?, 'C', date '2021-09-16', 18)")
                    .params(convention, "c" + convention)
                    .update();
            base.sql("insert into objectif (convention_id, numero, nom, resume, description, icone) "
                            + "select ?, n, 'O' || n, 'r', 'd', 'i' from generate_series(1, 4) n")
                    .param(convention)
                    .update();
            engendrer(convention, convention == 1 ? ACTIONS : AUTRES / 6);
        }
        NOMS.forEach((numero, nom) -> base.sql(
                        "update fiche_action set nom = ?, description = 'Sans particularité' where convention_id = 1 and numero = ?")
                .params(nom, numero)
                .update());
        base.sql(mots).update();
        base.sql("vacuum analyze").update();
    }

    /** What is looked for, among thousands that are like one another. */
    private static final java.util.Map<Integer, String> NOMS = java.util.Map.ofEntries(
            java.util.Map.entry(101, "Micro-crèche de Saint-Cernin"),
            java.util.Map.entry(102, "Une microcrèche à Pleaux"),
            java.util.Map.entry(103, "Micro crèche de Salers"),
            java.util.Map.entry(201, "Cœur de bourg"),
            java.util.Map.entry(202, "Le coeur du village"),
            java.util.Map.entry(203, "Main-d’œuvre locale"),
            java.util.Map.entry(301, "Écoles rénovées de l’Artense"),
            java.util.Map.entry(302, "L'école du Falgoux"),
            java.util.Map.entry(401, "Chevaux de trait et lieux de pâture"),
            java.util.Map.entry(402, "Cheval au lieu-dit"),
            java.util.Map.entry(501, "MÉDIATHÈQUE ITINÉRANTE"),
            java.util.Map.entry(601, "Bar/restaurant de la place"));

    private static void engendrer(int convention, int nombre) {
        base.sql("""
                insert into fiche_action (convention_id, numero, nom, objectif_id, maturite, statut, meteo, priorite, pilote,
                        description, debut_prevu_le, fin_prevue_le, visibilite, creee_le, modifiee_le, version)
                select :convention, n, 'Opération ' || md5(n::text), (:convention - 1) * 4 + 1 + n % 4, 'MATURE',
                       (array['A_VENIR','A_L_ETUDE','PROGRAMMEE','EN_COURS','SUSPENDUE','ABANDONNEE'])[1 + n % 6],
                       (array['SOLEIL','ECLAIRCIES','NUAGES','ORAGE'])[1 + n % 5], 'FORTE', case when n % 5 > 0 then 'Pilote ' || n % 40 end,
                       'Un projet de la commune, numéro ' || n, date '2026-01-01' + n % 700, date '2026-01-01' + n % 700 + 30 + n % 200,
                       (array['INTERNE','PARTENAIRES'])[1 + n % 2], now(), timestamptz '2026-11-23' - n * interval '1 minute', 0
                from generate_series(1, :nombre) n
                """).param("convention", convention).param("nombre", nombre).update();
        base.sql("""
                insert into jalon (action_id, type, libelle, initiale_le, actuelle_le, reelle_le, rang)
                select a.id, 'AUTRE', 'Étape ' || k, date '2026-06-01', date '2026-06-01' + (a.numero * 7 + k * 90) % 900,
                       case when k = 2 then date '2026-06-01' end, k
                from fiche_action a cross join generate_series(1, case when :convention = 1 then 3 else 1 end) k
                where a.convention_id = :convention
                """).param("convention", convention).update();
        base.sql("""
                insert into blocage (action_id, motif, description, qui_doit_agir, depuis_le, auteur_id, auteur, fait_le)
                select a.id, 'FONCIER', 'Accord à trouver', 'La commune', date '2026-10-01', 1, 'Camille', now()
                from fiche_action a where a.convention_id = :convention and a.numero % 11 = 0
                """).param("convention", convention).update();
        base.sql("""
                insert into depense (convention_id, action_id, poste, nature, libelle, annee, montant_ht, taux_tva, eligible, version)
                select a.convention_id, a.id, 'TRAVAUX', 'INVESTISSEMENT', 'Lot', 2027, a.numero * 10, 0.2, true, 0
                from fiche_action a where a.convention_id = :convention and a.numero % 4 > 0
                """).param("convention", convention).update();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // Accents, upper case
                "ecole; 301 302",
                "ÉCOLE; 301 302",
                "mediatheque; 501",
                "Médiathèque itinérante; 501",
                // Plurals, those of the stemmer and those that it does not know
                "écoles; 301 302",
                "école; 301 302",
                "rénové; 301",
                "renovee; 301",
                "cheval; 401 402",
                "chevaux; 401 402",
                "lieu; 401 402",
                "lieux; 401 402",
                // Hyphens
                "micro-crèche; 101 102 103",
                "micro crèche; 101 102 103",
                "microcrèche; 101 102 103",
                "MICROCRECHES; 101 102 103",
                "micro-creches pleaux; 102",
                "saint cernin; 101",
                "Saint-Cernin; 101",
                "lieu dit; 402",
                // Ligatures
                "cœur; 201 202",
                "coeur; 201 202",
                "COEURS; 201 202",
                "CŒUR bourg; 201",
                "œuvre; 203",
                "oeuvres; 203",
                // Apostrophes of both kinds, joined words, bars
                "l'école; 301 302",
                "l’école du falgoux; 302",
                "main d'oeuvre; 203",
                "restaurant; 601",
                "les écoles; 301 302",
                // Phrases, exclusions, references
                "\"coeur du village\"; 202",
                "« coeur de bourg »; 201",
                "\"bourg coeur\"; ",
                "micro-crèche -salers; 101 102",
                "crèche -\"Saint-Cernin\"; 103",
                "école -falgoux; 301",
                "A302; 302",
                "a 302; 302",
                // What is not there
                "crachin; ",
                "écolier; ",
                "cœurs de pirates; ",
                "A99999; "
            })
    void findsWhatPeopleMean(String q, @org.jspecify.annotations.Nullable String numeros) {
        assertThat(chercher(CHEF, q)).isEqualTo(numeros == null ? "" : numeros);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "-",
                "- -",
                "!!",
                "a & | !",
                "((",
                "':*",
                "\\",
                "%",
                "_",
                ":q",
                "?",
                "<->",
                "'; drop table jalon; --",
                "\uD83C\uDF3E",
                "\u202E",
                "é\u0301\u0301",
                "--x",
                "-\"\"",
                "{0}",
                "mot:*",
                "a\u0002b\u0003"
            })
    void isNotHarmedByWhatIsTyped(String q) {
        assertThat(liste.nombre(CHEF, criteres("q", q))).isLessThanOrEqualTo(ACTIONS);
        liste.sansMot(criteres("q", q));
        assertThat(liste.nombre(CHEF, Criteres.TOUS)).isEqualTo(ACTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"le", "de la", "les", "-", "« »", "pour une"})
    void knowsWhenNoWordCounts(String q) {
        assertThat(liste.sansMot(criteres("q", q))).isTrue();
        assertThat(liste.nombre(CHEF, criteres("q", q))).isZero();
    }

    @Test
    void countsWhatItShowsAndHidesWhatIsInternal() {
        assertThat(liste.nombre(CHEF, Criteres.TOUS)).isEqualTo(ACTIONS);
        assertThat(liste.nombre(PARTENAIRE, Criteres.TOUS)).isEqualTo(ACTIONS / 2);
        assertThat(chercher(PARTENAIRE, "école")).isEqualTo("301");
        for (Signal signal : Signal.values()) {
            Criteres criteres = Criteres.signal(signal);
            int nombre = liste.nombre(CHEF, criteres);
            assertThat(liste.references(CHEF, criteres)).as("%s", signal).hasSize(nombre);
            assertThat(liste.page(CHEF, new Demande(criteres, Affichage.TABLE)))
                    .as("%s", signal)
                    .hasSize(Math.min(50, nombre))
                    .allMatch(action -> action.porte(signal));
        }
    }

    /** The filter of SQL and the rule of the domain say the same of every action. */
    @Test
    void contradictsTheWeatherInSqlAsInTheDomain() {
        List<ActionResume> toutes = liste.toutes(CHEF);

        assertThat(toutes)
                .allSatisfy(action -> assertThat(action.porte(Signal.METEO_DEMENTIE))
                        .as(
                                "%s %s, %s, late %s, blocked %s",
                                action.reference(), action.meteo(), action.statut(), action.retard(), action.bloquee())
                        .isEqualTo(action.dementi() != null));
        assertThat(toutes)
                .extracting(ActionResume::dementi)
                .contains(DementiDeMeteo.values())
                .containsNull();
    }

    /** Every order gives the same actions, each once, and turned round it gives them backwards. */
    @ParameterizedTest
    @EnumSource
    void sortsBothWaysWithoutLosingAny(Tri tri) {
        Criteres criteres = criteres("q", "projet", "statut", "EN_COURS", "objectif", "2");
        List<Integer> croissant = toutes(criteres, tri, Sens.CROISSANT);
        List<Integer> decroissant = toutes(criteres, tri, Sens.DECROISSANT);

        assertThat(croissant).doesNotHaveDuplicates().hasSize(liste.nombre(CHEF, criteres));
        assertThat(decroissant).containsExactlyInAnyOrderElementsOf(croissant);
    }

    private static List<Integer> toutes(Criteres criteres, Tri tri, Sens sens) {
        List<Integer> numeros = new ArrayList<>();
        int pages = CadreDeListe.pages(Vue.TABLE, liste.nombre(CHEF, criteres));
        for (int page = 1; page <= pages; page++) {
            Affichage affichage = Affichage.TABLE.tri(tri, sens).page(page);
            liste.page(CHEF, new Demande(criteres, affichage)).forEach(action -> numeros.add(action.numero()));
        }
        return numeros;
    }

    @ParameterizedTest
    @CsvSource({
        "REFERENCE, CROISSANT, fiche_action_numero_unique",
        "REFERENCE, DECROISSANT, fiche_action_numero_unique",
        "NOM, CROISSANT, fiche_action_nom",
        "NOM, DECROISSANT, fiche_action_nom",
        "MISE_A_JOUR, DECROISSANT, fiche_action_modifiee",
        "MISE_A_JOUR, CROISSANT, fiche_action_modifiee",
        "DEBUT, CROISSANT, fiche_action_debut"
    })
    void readsAPageInTheOrderOfAnIndex(Tri tri, Sens sens, String index) {
        JsonNode plan = plan(criteres("statut", "EN_COURS", "statut", "PROGRAMMEE"), Affichage.TABLE.tri(tri, sens));

        assertThat(noeuds(plan)).anyMatch(noeud -> index.equals(texte(noeud, "Index Name")));
        assertThat(noeuds(plan))
                .as("nothing is read row after row, nothing of the convention is sorted")
                .noneMatch(noeud -> "Seq Scan".equals(texte(noeud, "Node Type"))
                        && List.of("fiche_action", "jalon").contains(texte(noeud, "Relation Name")))
                .noneMatch(noeud -> "Sort".equals(texte(noeud, "Node Type"))
                        && noeud.path("Actual Rows").asDouble() > 50);
        assertThat(lues(plan)).as("rows of actions read for a page").isLessThan(600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"micro-crèche", "école", "A302"})
    void searchesByTheIndexOfWords(String q) {
        JsonNode plan = plan(criteres("q", q), Affichage.TABLE);

        assertThat(noeuds(plan)).anyMatch(noeud -> "fiche_action_recherche".equals(texte(noeud, "Index Name")));
        assertThat(lues(plan)).isLessThan(100);
    }

    @ParameterizedTest
    @EnumSource(
            value = Tri.class,
            names = {"RETARD", "PROCHAIN_JALON", "STATUT", "COUT"})
    void neverReadsTheOtherConventions(Tri tri) {
        JsonNode plan = plan(Criteres.signal(Signal.RETARD), Affichage.TABLE.tri(tri, tri.sens()));

        assertThat(noeuds(plan))
                .noneMatch(noeud -> "Seq Scan".equals(texte(noeud, "Node Type"))
                        && List.of("fiche_action", "jalon", "depense").contains(texte(noeud, "Relation Name")));
        assertThat(lues(plan)).isLessThanOrEqualTo(ACTIONS + 100);
    }

    /** What no index keeps in order: one look-up in the index of milestones for each action; no milestone is read. */
    @ParameterizedTest
    @EnumSource(
            value = Tri.class,
            names = {"PROCHAIN_JALON", "RETARD"})
    void sortsByTheNextMilestonesFromTheirIndexAlone(Tri tri) {
        Demande demande = new Demande(Criteres.TOUS, Affichage.TABLE.tri(tri, tri.sens()));

        // The first reading after the loading also cleans the blocks
        plan(liste.requete(CHEF, demande, ""));
        chercheLesJalonsDansLeurIndex(plan(liste.requete(CHEF, demande, "")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Signal.class,
            names = {"RETARD", "METEO_DEMENTIE"})
    void countsByTheNextMilestonesFromTheirIndexAlone(Signal signal) {
        plan(liste.compte(CHEF, Criteres.signal(signal)));
        chercheLesJalonsDansLeurIndex(plan(liste.compte(CHEF, Criteres.signal(signal))));
    }

    private static void chercheLesJalonsDansLeurIndex(JsonNode plan) {
        List<JsonNode> jalons = noeuds(plan).stream()
                .filter(noeud -> "jalon".equals(texte(noeud, "Relation Name")))
                .filter(noeud -> noeud.path("Actual Loops").asInt() > 50)
                .toList();
        assertThat(jalons)
                .isNotEmpty()
                .allMatch(noeud -> "jalon_a_faire".equals(texte(noeud, "Index Name")))
                .allMatch(noeud -> "Index Only Scan".equals(texte(noeud, "Node Type")))
                .allMatch(noeud -> noeud.path("Heap Fetches").asInt() == 0);
        assertThat(jalons.stream()
                        .mapToInt(noeud -> noeud.path("Actual Loops").asInt())
                        .sum())
                .as("look-ups")
                .isLessThanOrEqualTo(ACTIONS);
        assertThat(plan.path("Shared Hit Blocks").asInt()
                        + plan.path("Shared Read Blocks").asInt())
                .as("blocks read: two for a look-up, some for the actions")
                .isLessThan(3 * ACTIONS);
        assertThat(noeuds(plan))
                .noneMatch(noeud -> "Seq Scan".equals(texte(noeud, "Node Type"))
                        && List.of("fiche_action", "jalon").contains(texte(noeud, "Relation Name")));
    }

    private static String chercher(Perimetre perimetre, String q) {
        return liste.references(perimetre, criteres("q", q)).stream()
                .map(reference -> String.valueOf(reference.numero()))
                .collect(Collectors.joining(" "));
    }

    private static Criteres criteres(String... nomsEtValeurs) {
        MultiValueMap<String, String> parametres = new LinkedMultiValueMap<>();
        for (int rang = 0; rang < nomsEtValeurs.length; rang += 2) {
            parametres.add(nomsEtValeurs[rang], nomsEtValeurs[rang + 1]);
        }
        return Criteres.de(parametres);
    }

    private static JsonNode plan(Criteres criteres, Affichage affichage) {
        return plan(liste.requete(CHEF, new Demande(criteres, affichage), ""));
    }

    private static JsonNode plan(ListeActions.Requete requete) {
        String plan = base.sql("explain (analyze, buffers, timing off, format json) " + requete.sql())
                .params(requete.parametres())
                .query(String.class)
                .single();
        return JsonMapper.shared().readTree(plan).get(0).get("Plan");
    }

    private static List<JsonNode> noeuds(JsonNode plan) {
        List<JsonNode> noeuds = new ArrayList<>(List.of(plan));
        plan.path("Plans").forEach(enfant -> noeuds.addAll(noeuds(enfant)));
        return noeuds;
    }

    /** Rows of actions that the plan reads, those that a filter then drops included. */
    private static double lues(JsonNode plan) {
        return noeuds(plan).stream()
                .filter(noeud -> "fiche_action".equals(texte(noeud, "Relation Name")))
                .mapToDouble(noeud -> (noeud.path("Actual Rows").asDouble()
                                + noeud.path("Rows Removed by Filter").asDouble())
                        * noeud.path("Actual Loops").asDouble())
                .sum();
    }

    private static String texte(JsonNode noeud, String champ) {
        return noeud.path(champ).asString("");
    }
}
