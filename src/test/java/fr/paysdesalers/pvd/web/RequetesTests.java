package fr.paysdesalers.pvd.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.socle.Visibilite;
import fr.paysdesalers.pvd.web.Jeu.Situation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page costs: as many statements for sixty actions as for three, and a light first visit. */
@TestPortail
class RequetesTests {

    private static final int BEAUCOUP = 57;
    private static final Pattern URL_DE_CSS = Pattern.compile("url\\([\"']?([^)\"'#]+)[\"']?\\)");

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Test
    void doNotGrowWithTheNumberOfActions() {
        Situation situation = jeu.neuf();
        Map<String, Personne> pages = new LinkedHashMap<>();
        String ici = "/conventions/" + Jeu.CONVENTION;
        pages.put(ici + "/tableau-de-bord", Personne.ELU);
        pages.put(ici + "/actions", Personne.CHEF_DE_PROJET);
        pages.put(ici + "/actions?tri=RETARD&signal=BLOCAGE", Personne.CHEF_DE_PROJET);
        pages.put(ici + "/actions?q=dossier&tri=ACQUIS&colonnes=COMMUNES,RESTE_A_TROUVER", Personne.CHEF_DE_PROJET);
        pages.put(ici + "/actions?vue=cartes&statut=EN_COURS&statut=A_VENIR", Personne.ELU);
        pages.put(ici + "/actions?vue=calendrier", Personne.CHEF_DE_PROJET);
        pages.put(ici + "/actions?vue=calendrier&zoom=trimestre", Personne.PARTENAIRE);
        pages.put(ici + "/actions?vue=territoire&statut=EN_COURS", Personne.ELU);
        pages.put(ici + "/actions/vues", Personne.CHEF_DE_PROJET);
        pages.put(ici + "/actions/" + situation.partagee().reference(), Personne.CHEF_DE_PROJET);
        pages.put(ici + "/point-hebdo", Personne.CHEF_DE_PROJET);
        pages.put(ici + "/actions/lot", Personne.CHEF_DE_PROJET);
        pages.put(ici + "/financements", Personne.CHEF_DE_PROJET);
        pages.put(ici + "/financements/echeances", Personne.PARTENAIRE);
        pages.put(ici + "/financements/ingenierie", Personne.CHEF_DE_PROJET);
        pages.put(ici + "/actions?signal=REGLES", Personne.ELU);
        pages.put(ici + "/actions/" + situation.partagee().reference() + "/simulation", Personne.ELU);
        pages.put(ici + "/financements/maquette", Personne.CHEF_DE_PROJET);
        pages.put(ici + "/financements/maquette?annee=2026&vue=realise", Personne.PARTENAIRE);
        pages.put(ici + "/financements/maquette.xlsx", Personne.ELU);
        pages.put(ici + "/financements/annees", Personne.ELU);
        pages.put(ici + "/financements/tresorerie", Personne.FINANCES);
        pages.put(ici + "/financements/flux", Personne.PARTENAIRE);
        pages.put(
                ici + "/financements/maquette/instantanes/" + jeu.laConvention().instantane()
                        + "/comparaison?avec=aujourdhui",
                Personne.CHEF_DE_PROJET);
        pages.put(ici + "/convention", Personne.CHEF_DE_PROJET);
        pages.put(ici + "/convention?", Personne.PARTENAIRE);
        pages.put(ici + "/historique", Personne.ELU);
        pages.put(ici + "/historique?quoi=REPORTS&action=A2", Personne.CHEF_DE_PROJET);
        pages.put(ici + "/historique/comparaison", Personne.ELU);
        pages.put(ici + "/financements/partenaires/" + jeu.partenaire("REGION-ARA"), Personne.CHEF_DE_PROJET);
        pages.put(ici + "/financements/partenaires/" + jeu.partenaire("REGION-ARA") + "?", Personne.PARTENAIRE);
        pages.put(ici + "/financements/propositions", Personne.FINANCES);
        pages.put(ici + "/actions/" + situation.partagee().reference() + "?", Personne.PARTENAIRE);
        pages.put(ici + "/tableau-de-bord?", Personne.PARTENAIRE);
        pages.put(ici + "/calendrier", Personne.CHEF_DE_PROJET);
        pages.put(ici + "/calendrier.ics", Personne.FINANCES);
        pages.put(ici + "/calendrier/agendas", Personne.FINANCES);
        pages.put(ici + "/calendrier?miennes=oui", Personne.ELU);
        pages.put(ici + "/calendrier?vue=barres", Personne.PARTENAIRE);
        pages.put(ici + "/territoire?mesure=habitant&objectif=1", Personne.ELU);
        pages.put(ici + "/territoire", Personne.PARTENAIRE);
        pages.put(ici + "/territoire/equilibre?tri=cout", Personne.CHEF_DE_PROJET);
        pages.put(ici + "/communes/15153", Personne.ELU);
        pages.put(ici + "/indicateurs", Personne.PARTENAIRE);
        pages.put(ici + "/indicateurs/" + jeu.indicateurs().indicateur(), Personne.CHEF_DE_PROJET);
        pages.put(ici + "/territoire/services", Personne.ELU);
        pages.put(ici + "/territoire/services/" + jeu.indicateurs().service(), Personne.CHEF_DE_PROJET);
        pages.put(ici + "/membres", Personne.CHEF_DE_PROJET);
        pages.put("/administration/comptes?inutilises=oui", Personne.ADMINISTRATEUR);
        pages.put("/administration/chaines", Personne.ADMINISTRATEUR);
        pages.put("/administration/messages", Personne.ADMINISTRATEUR);
        pages.put("/administration/partenaires", Personne.ADMINISTRATEUR);
        pages.put("/administration/partenaires/" + jeu.partenaire("REGION-ARA"), Personne.ADMINISTRATEUR);
        pages.put("/administration/conventions/" + Jeu.CONVENTION, Personne.ADMINISTRATEUR);
        pages.put("/administration/audit", Personne.ADMINISTRATEUR);
        pages.put("/administration/audit/verification", Personne.ADMINISTRATEUR);
        pages.put("/compte/sessions", Personne.ELU);
        pages.put("/compte/cles", Personne.ELU);
        pages.put("/administration/second-facteur", Personne.ADMINISTRATEUR);
        pages.put("/compte/donnees", Personne.ELU);
        pages.put("/compte/donnees/mes-donnees.json", Personne.PARTENAIRE);
        pages.put("/administration/demandes", Personne.ADMINISTRATEUR);
        pages.put("/mes-dossiers", Personne.PARTENAIRE);
        Map<String, Integer> peu = compter(pages);

        for (int rang = 0; rang < BEAUCOUP; rang++) {
            jeu.dossiers().dossier(Visibilite.PARTENAIRES);
        }

        assertThat(compter(pages)).isEqualTo(peu);
        assertThat(peu.values()).allSatisfy(nombre -> assertThat(nombre).isLessThanOrEqualTo(20));
    }

    private Map<String, Integer> compter(Map<String, Personne> pages) {
        Map<String, Integer> nombres = new LinkedHashMap<>();
        pages.forEach((url, personne) -> {
            navigateur.lire(personne, url);
            List<String> requetes = CompteurDeRequetes.requetes(
                    () -> assertThat(navigateur.lire(personne, url).statut()).isEqualTo(200));
            nombres.put(url, requetes.size());
        });
        return nombres;
    }

    /** A page waits for two sheets, each whole and under a name of its own. */
    @Test
    void twoStyleSheetsDressAWorkspace() {
        jeu.neuf();
        List<String> feuilles = navigateur
                .lire(Personne.ELU, "/conventions/" + Jeu.CONVENTION + "/territoire")
                .page()
                .select("link[rel=stylesheet]:not([media])")
                .eachAttr("href");

        assertThat(feuilles).hasSize(2);
        assertThat(texte(feuilles.get(0)))
                .contains("--encre:", ".bouton", "@font-face")
                .doesNotContain("@import");
        assertThat(texte(feuilles.get(1)))
                .contains(".carte-communes", ".indicateurs")
                .doesNotContain("@import");
    }

    @ParameterizedTest
    @CsvSource({
        "CHEF_DE_PROJET, /conventions/pays-de-salers/tableau-de-bord, 100",
        "CHEF_DE_PROJET, /conventions/pays-de-salers/actions, 100",
        "ANONYME, /conventions/pays-de-salers, 60"
    })
    void firstVisitsAreLight(Personne personne, String url, int kilooctets) {
        jeu.neuf();
        for (int rang = 0; rang < 20; rang++) {
            jeu.dossiers().dossier(Visibilite.PUBLIQUE);
        }

        Map<String, Integer> poids = new LinkedHashMap<>();
        var reponse = navigateur.lire(personne, url);
        poids.put(url, comprime(reponse.brute().getContentAsByteArray()));
        for (String fichier : fichiers(reponse.page().select("link[href], script[src], img[src], use[href]"))) {
            byte[] octets = navigateur.lire(Personne.ANONYME, fichier).brute().getContentAsByteArray();
            assertThat(octets).as(fichier).isNotEmpty();
            poids.put(fichier, fichier.endsWith(".woff2") ? octets.length : comprime(octets));
        }

        assertThat(poids.values().stream().mapToInt(Integer::intValue).sum())
                .as("%s", poids)
                .isLessThanOrEqualTo(kilooctets * 1000);
    }

    /** What a page fetches, and what its style sheets fetch. */
    private Set<String> fichiers(List<Element> elements) {
        Set<String> fichiers = new LinkedHashSet<>();
        for (Element element : elements) {
            if (!element.attr("media").equals("print")) {
                fichiers.add(
                        (element.hasAttr("href") ? element.attr("href") : element.attr("src")).replaceFirst("#.*", ""));
            }
        }
        for (String feuille : List.copyOf(fichiers)) {
            if (feuille.endsWith(".css")) {
                Matcher urls = URL_DE_CSS.matcher(texte(feuille));
                while (urls.find()) {
                    fichiers.add(
                            java.net.URI.create(feuille).resolve(urls.group(1)).toString());
                }
            }
        }
        fichiers.remove("");
        return fichiers;
    }

    private String texte(String url) {
        return new String(
                navigateur.lire(Personne.ANONYME, url).brute().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static int comprime(byte[] octets) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(sortie)) {
            gzip.write(octets);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sortie.size();
    }
}
