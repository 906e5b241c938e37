package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.JetonDeFormulaire.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.document.GenreDePorteur;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import fr.paysdesalers.pvd.web.Jeu.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who gets what, as data: {@code matrice-des-acces.csv} holds every mapping, or the build fails. */
@TestPortail
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatriceDesAccesTests {

    private static final List<Ligne> LIGNES = lire();
    private static final Set<String> LIENS =
            Set.of("/invitation", "/invitation/cle", "/mot-de-passe", "/adresse", "/connexion/lien");
    /** Forms of those who are not signed in, which lead elsewhere than to the sign-in page. */
    private static final Set<String> SANS_COMPTE = Set.of(
            "/mot-de-passe-oublie",
            "/connexion/lien/demande",
            "/connexion/cle",
            "/deconnexion/proconnect",
            "/demande-d-acces");

    private static final String INCONNUE = "inconnue-au-bataillon";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Jeu jeu;

    @Autowired
    private JdbcClient base;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @SuppressWarnings("NullAway.Init")
    private Situation situation;

    /** One line of the file. */
    record Ligne(String methode, String route, String objet, Map<Personne, Integer> statuts) {

        @Override
        public String toString() {
            return methode + " " + route + " " + objet;
        }
    }

    @BeforeAll
    void preparer() {
        situation = jeu.neuf();
    }

    @Test
    void knowsEveryMapping() {
        Set<String> presentes = new TreeSet<>();
        routes.getHandlerMethods().forEach((mapping, methode) -> {
            if (methode.getBeanType().getName().startsWith("fr.paysdesalers.")) {
                mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(verbe ->
                                mapping.getPatternValues().forEach(motif -> presentes.add(verbe + " " + motif)));
            }
        });
        Set<String> decrites = LIGNES.stream()
                .map(ligne -> ligne.methode() + " " + ligne.route())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(decrites)
                .as("mappings of the portal and lines of the matrix")
                .isEqualTo(presentes);
    }

    @ParameterizedTest
    @MethodSource("lignes")
    void givesEachPersonTheirAnswer(Ligne ligne) {
        SoftAssertions fautes = new SoftAssertions();
        ligne.statuts().forEach((personne, attendu) -> {
            MockHttpServletResponse reponse = demander(ligne, ligne.objet(), personne);
            fautes.assertThat(reponse.getStatus()).as(personne.name()).isEqualTo(attendu);
            if (personne == Personne.ANONYME && attendu == 302 && !SANS_COMPTE.contains(ligne.route())) {
                fautes.assertThat(reponse.getRedirectedUrl()).as("anonyme").endsWith("/connexion");
            }
        });
        fautes.assertAll();
    }

    @ParameterizedTest
    @MethodSource("cachees")
    void hidesWhatItRefusesToShow(Ligne ligne) {
        SoftAssertions fautes = new SoftAssertions();
        ligne.statuts().forEach((personne, attendu) -> {
            boolean fermee = personne != Personne.ADMINISTRATEUR
                    && ligne.objet().equals("etrangere") == (personne != Personne.ETRANGER);
            String inconnu = fermee ? "inconnue" : "inconnu";
            boolean chezLui = ligne.objet().equals("etrangere") && !fermee;
            if (attendu == 404 && !chezLui) {
                fautes.assertThat(texte(demander(ligne, ligne.objet(), personne)))
                        .as(personne.name())
                        .isEqualTo(texte(demander(ligne, inconnu, personne)));
            }
        });
        fautes.assertAll();
    }

    static Stream<Ligne> cachees() {
        return LIGNES.stream()
                .filter(ligne -> Set.of("interne", "ailleurs", "etrangere", "cachee", "lignecachee", "retiree")
                                .contains(ligne.objet())
                        && ligne.statuts().containsValue(404));
    }

    private MockHttpServletResponse demander(Ligne ligne, String objet, Personne personne) {
        return transactions.execute(essai -> {
            essai.setRollbackOnly();
            preparer(ligne);
            try {
                HttpMethod methode = HttpMethod.valueOf(ligne.methode());
                URI url = URI.create(url(ligne, objet));
                var requete = methode == HttpMethod.GET
                        ? request(methode, url)
                        : Saisies.envoi(methode, url, formulaire(ligne, objet));
                requete.with(jeu.comptes().comme(personne));
                if (methode != HttpMethod.GET) {
                    requete.with(csrf());
                } else if (ligne.route().endsWith("/passage")) {
                    requete.param("vers", vers(objet));
                } else if (ligne.route().endsWith("/derogations/nouvelle")) {
                    requete.param("regle", "EQUILIBRE");
                } else if (LIENS.contains(ligne.route())) {
                    requete.param("jeton", "inconnu");
                } else if (ligne.route().startsWith("/deconnexion")) {
                    requete.param("suite", "inconnue");
                }
                return mvc.perform(requete).andReturn().getResponse();
            } catch (Exception echec) {
                throw new IllegalStateException(ligne + " " + personne, echec);
            }
        });
    }

    /** An action that may be blocked is not blocked yet. */
    private void preparer(Ligne ligne) {
        if (ligne.route().equals("/compte/donnees/fermeture")
                || ligne.route().endsWith("/administrateur") && ligne.objet().equals("soi")) {
            // Those of the matrix are the last who lead and administer
            base.sql("update compte set ferme_le = now() where courriel not in (:siens) and (administrateur or id in "
                            + "(select compte_id from adhesion where role = 'CHEF_DE_PROJET'))")
                    .param(
                            "siens",
                            Arrays.stream(Personne.values())
                                    .map(Personne::courriel)
                                    .toList())
                    .update();
        }
        if (ligne.route().contains("/avenants") && ligne.objet().equals("impossible")) {
            jeu.laConvention().avenant();
            base.sql("update avenant set signe_le = date '2026-01-15'").update();
        }
        if (ligne.route().contains("/droits") && ligne.objet().equals("impossible")) {
            base.sql("update convention set ort_signee_le = null").update();
        }
        if (ligne.route().contains("/indicateurs/") && ligne.objet().equals("impossible")) {
            base.sql("update indicateur set archive_le = current_date").update();
        }
        if (ligne.route().endsWith("/blocage")) {
            base.sql("update blocage set leve_le = depuis_le").update();
        }
        if (ligne.route().contains("publi") && ligne.objet().equals("publique")) {
            jeu.dossiers().publier(situation.publique());
        }
        boolean possible = !ligne.objet().equals("impossible");
        if (ligne.route().endsWith("/renouvellement") && possible) {
            base.sql("update financement set etat = 'REFUSE'").update();
        }
        if (ligne.route().endsWith("/prorogation.docx") && possible) {
            base.sql("update financement set etat = 'ACCORDE', accorde = 1000, delai_commencement = 12, "
                            + "notifie_le = current_date")
                    .update();
        }
        if (ligne.route().endsWith("/derogations") && possible) {
            base.sql("update derogation set levee_le = now()").update();
        }
    }

    private MultiValueMap<String, String> formulaire(Ligne ligne, String objet) {
        if (objet.equals("vide")) {
            return ligne.route().endsWith("/passage")
                    ? Saisies.de("vers", vers(objet))
                    : ligne.route().endsWith("/derogations")
                            ? Saisies.de("regle", "EQUILIBRE")
                            : ligne.route().equals("/invitation") ? Saisies.de("jeton", "inconnu") : Saisies.de();
        }
        MultiValueMap<String, String> champs = Saisies.de(ligne.route(), jeu);
        champs.computeIfPresent(
                "vers", (nom, valeurs) -> ligne.route().endsWith("/passage") ? List.of(vers(objet)) : valeurs);
        champs.computeIfPresent("porteur", (nom, valeurs) -> List.of(porteur(objet)));
        champs.computeIfPresent("version", (nom, valeurs) -> List.of(version(ligne, objet)));
        return champs;
    }

    /** What bears the new document: the action, or its funding line. */
    private String porteur(String objet) {
        Dossier dossier = dossier(objet);
        return objet.equals("ligne") ? "FINANCEMENT-" + dossier.financement() : "ACTION-" + dossier.id();
    }

    /** A document of the action; hidden by its own level, or by that of the line that bears it. */
    private long document(Dossier dossier, String objet) {
        long id = switch (objet) {
            case "cachee" -> jeu.documents().document(dossier, GenreDePorteur.JALON, dossier.jalon());
            case "lignecachee" ->
                jeu.documents().document(dossier, GenreDePorteur.FINANCEMENT, dossier.financementInterne());
            case "ligne" ->
                jeu.documents()
                        .document(
                                dossier,
                                GenreDePorteur.FINANCEMENT,
                                jeu.cle(
                                        "select min(id) from financement where action_id = ? and etat = 'EN_VERSEMENT'",
                                        dossier.id()));
            default -> jeu.documents().document(dossier, GenreDePorteur.ACTION, dossier.id());
        };
        if (objet.equals("retiree")) {
            base.sql("update document_joint set retire_le = now(), retire_par = 'Camille' where id = ?")
                    .param(id)
                    .update();
        }
        return id;
    }

    private static String vers(String objet) {
        return objet.equals("impossible") ? "SOLDE" : "DEPOSE";
    }

    private String version(Ligne ligne, String objet) {
        if (objet.equals("perimee")) {
            return "-1";
        }
        if (ligne.route().endsWith("/plan")) {
            return "";
        }
        if (ligne.route().contains("/convention/")) {
            return versionDeConvention(ligne, objet);
        }
        if (ligne.route().equals("/administration/conventions/{convention}")) {
            return String.valueOf(jeu.cle("select version from convention where slug = ?", Jeu.CONVENTION));
        }
        if (ligne.route().contains("/indicateurs") || ligne.route().startsWith("/administration")) {
            return "0";
        }
        String table = ligne.route().contains("/documents")
                ? "document_joint"
                : ligne.route().contains("/depenses")
                        ? "depense"
                        : ligne.route().contains("/financements") ? "financement" : "fiche_action";
        Long version = base.sql("select version from " + table + " where id = ?")
                .param(table.equals("fiche_action") ? dossier(objet).id() : id(ligne, objet))
                .query(Long.class)
                .optional()
                .orElse(null);
        return String.valueOf(version == null ? 0 : version);
    }

    /** A piece that nobody touched has none. */
    private String versionDeConvention(Ligne ligne, String objet) {
        if (ligne.route().contains("/pieces/")) {
            return "";
        }
        String table = ligne.route().endsWith("/ort")
                ? "convention"
                : ligne.route().contains("/avenants")
                        ? "avenant"
                        : ligne.route().contains("/signataires") ? "signataire" : "deliberation";
        long id = table.equals("convention") ? jeu.convention(Jeu.CONVENTION) : id(ligne, objet);
        return base.sql("select version from " + table + " where id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .map(String::valueOf)
                .orElse("");
    }

    private String url(Ligne ligne, String objet) {
        String slug =
                objet.equals("etrangere") ? Jeu.AUTRE_CONVENTION : objet.equals("inconnue") ? INCONNUE : Jeu.CONVENTION;
        boolean cle = ligne.route().contains("{id}");
        boolean inconnu = objet.equals("inconnu");
        return new Chemin()
                .avec("slug", () -> slug)
                .avec(
                        "reference",
                        () -> inconnu && !cle ? "A999" : dossier(objet).reference())
                .avec("numero", () -> objet.equals("ancienne") ? "1" : "2")
                .avec("cle", () -> INCONNUE)
                .avec("lien", () -> INCONNUE)
                .avec(
                        "code",
                        () -> ligne.route().contains("/chaines")
                                ? inconnu ? INCONNUE : jeu.dossiers().chaine()
                                : "FCTVA")
                .avec("territoire", () -> inconnu ? INCONNUE : Jeu.CONVENTION)
                .avec("partenaire", () -> partenaire(objet))
                .avec("dispositif", () -> jeu.partenaires().dispositif(objet.equals("ailleurs")))
                .avec("convention", () -> objet.startsWith("inconnu") ? INCONNUE : Jeu.CONVENTION)
                .avec("objectif", () -> inconnu ? "999" : "1")
                .avec("maitre", () -> inconnu ? 999_999L : jeu.laConvention().maitreOuvrageLibre())
                .avec("insee", () -> inconnu ? "99999" : objet.equals("ailleurs") ? "99001" : "15153")
                .avec("indicateur", () -> jeu.indicateurs().indicateur())
                .avec("service", () -> jeu.indicateurs().service())
                .avec("genre", () -> inconnu ? "rapport" : "strategie")
                .avec("droit", () -> inconnu && !cle ? "privilege" : "cdac")
                .avec("proposition", () -> proposition(dossier(objet), objet))
                .avec("jeton", () -> jeu.comptes().agenda(inconnu))
                .avec("piece", () -> jeu.argent().piece(dossier(objet)))
                .avec("versement", () -> jeu.argent().versement(dossier(objet)))
                .avec("id", () -> id(ligne, objet))
                .remplir(ligne.route());
    }

    private long partenaire(String objet) {
        return switch (objet) {
            case "inconnu" -> 999_999;
            case "vecu" -> jeu.partenaire("REGION-ARA");
            default -> jeu.partenaires().libre();
        };
    }

    /** A proposal of the Region that waits, or is answered. */
    private long proposition(Dossier dossier, String objet) {
        long id = jeu.argent().proposition(dossier);
        if (objet.equals("impossible")) {
            base.sql("update proposition set etat = 'RETIREE', repondu_le = now() where id = ?")
                    .param(id)
                    .update();
        }
        return id;
    }

    private Dossier dossier(String objet) {
        return objet.equals("interne")
                ? situation.interne()
                : objet.equals("publique") ? situation.publique() : situation.partagee();
    }

    private long id(Ligne ligne, String objet) {
        Dossier dossier = objet.equals("ailleurs") ? situation.publique() : dossier(objet);
        if (objet.equals("inconnu")) {
            return 999_999;
        }
        if (ligne.route().contains("/indicateurs") || ligne.route().contains("/services")) {
            return deLIndicateur(ligne);
        }
        if (ligne.route().contains("/membres/")) {
            Personne titulaire = objet.equals("soi") ? Personne.CHEF_DE_PROJET : Personne.ELU;
            return ligne.route().contains("/invitations/")
                    ? jeu.comptes().invitation()
                    : jeu.cle(
                            "select a.id from adhesion a join compte c on c.id = a.compte_id where c.courriel = ?",
                            titulaire.courriel());
        }
        if (ligne.route().contains("/demandes/")) {
            return jeu.comptes().demande();
        }
        if (ligne.route().startsWith("/administration")) {
            if (objet.equals("impossible")) {
                return jeu.cle(
                        "insert into compte (courriel, nom, mot_de_passe, administrateur, cree_le, ferme_le, version) "
                                + "values ('parti@exemple.fr', 'Parti', 'x', false, now(), now(), 0) returning id");
            }
            Personne titulaire = objet.equals("soi") ? Personne.ADMINISTRATEUR : Personne.ELU;
            return jeu.cle("select id from compte where courriel = ?", titulaire.courriel());
        }
        if (ligne.route().contains("/photos")) {
            return jeu.cle(
                    "select coalesce(max(id), 0) from document_joint where action_id = ? and genre = 'PHOTO'",
                    dossier.id());
        }
        if (ligne.route().contains("/agendas/{id}")) {
            return jeu.comptes().abonnement();
        }
        if (ligne.route().contains("/vues")) {
            return jeu.comptes().vue();
        }
        if (ligne.route().contains("/financements/propositions/{id}")) {
            return proposition(dossier, objet);
        }
        if (ligne.route().contains("/propositions/{proposition}")) {
            return jeu.argent().ligneAccordee(dossier);
        }
        if (ligne.route().contains("/propositions") || ligne.route().endsWith("/confirmation")) {
            return objet.equals("impossible")
                    ? jeu.argent().ligneAccordee(dossier)
                    : objet.equals("lignecachee") ? dossier.financementInterne() : dossier.financement();
        }
        if (ligne.route().contains("/instantanes")) {
            return jeu.laConvention().instantane();
        }
        if (ligne.route().contains("/documents")) {
            return document(dossier, objet);
        }
        if (ligne.route().contains("/jalons")) {
            return dossier.jalon();
        }
        if (ligne.route().contains("/suivis")) {
            return jeu.cle("select min(id) from suivi where action_id = ?", dossier.id());
        }
        if (ligne.route().contains("/depenses")) {
            return dossier.depense();
        }
        if (ligne.route().contains("/evenements")) {
            return jeu.laConvention().evenement();
        }
        if (ligne.route().contains("/avenants")) {
            return jeu.laConvention().avenant();
        }
        if (ligne.route().contains("/signataires")) {
            return jeu.laConvention().signataire();
        }
        if (ligne.route().contains("/deliberations")) {
            return jeu.laConvention().deliberation();
        }
        if (ligne.route().contains("/usages")) {
            return jeu.dossiers().usage(dossier);
        }
        if (ligne.route().contains("/simulation")) {
            return jeu.dossiers().scenario(dossier);
        }
        if (ligne.route().contains("/derogations")) {
            return jeu.cle("select min(id) from derogation where action_id = ?", dossier.id());
        }
        if (ligne.route().contains("/partenaires")) {
            return jeu.partenaire("REGION-ARA");
        }
        boolean accorde =
                objet.equals("vecu") || (ligne.route().contains("/versements") && !objet.equals("impossible"));
        return accorde ? dossier.financementInterne() : dossier.financement();
    }

    private long deLIndicateur(Ligne ligne) {
        JeuDIndicateurs indicateurs = jeu.indicateurs();
        if (ligne.route().contains("/mesures")) {
            return indicateurs.mesure();
        }
        if (ligne.route().contains("/cibles")) {
            return indicateurs.cible();
        }
        if (ligne.route().contains("/releves")) {
            return indicateurs.releve();
        }
        return ligne.route().contains("/services") ? indicateurs.service() : indicateurs.indicateur();
    }

    /** A page without what is drawn at random in it. */
    private static String texte(MockHttpServletResponse reponse) {
        try {
            return reponse.getStatus()
                    + reponse.getContentAsString(StandardCharsets.UTF_8)
                            .replaceAll("name=\"_(csrf|soumission)\" value=\"[^\"]*\"", "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Stream<Ligne> lignes() {
        return LIGNES.stream();
    }

    private static List<Ligne> lire() {
        try {
            List<String[]> cases = new ClassPathResource("matrice-des-acces.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#"))
                    .map(ligne -> ligne.split(",", -1))
                    .toList();
            String[] entete = cases.get(0);
            return cases.stream().skip(1).map(valeurs -> ligne(entete, valeurs)).toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static Ligne ligne(String[] entete, @Nullable String[] valeurs) {
        assertThat(valeurs).as("%s", Arrays.toString(valeurs)).hasSameSizeAs(entete);
        return new Ligne(
                valeurs[0],
                valeurs[1],
                valeurs[2],
                IntStream.range(3, entete.length)
                        .boxed()
                        .collect(Collectors.toMap(
                                rang -> Personne.valueOf(entete[rang]),
                                rang -> Integer.valueOf(valeurs[rang]),
                                (a, b) -> a,
                                () -> new java.util.EnumMap<>(Personne.class))));
    }
}
