package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static fr.paysdesalers.pvd.web.Personne.PARTENAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.socle.Visibilite;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of the maquette: totals that agree, frozen copies that nothing changes, nothing internal for partners. */
@TestPortail
class MaquettesTests {

    private static final String ARGENT = "/conventions/" + Jeu.CONVENTION + "/financements";
    private static final String FIGEES = ARGENT + "/maquette/instantanes";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private JdbcClient base;

    @BeforeEach
    void preparer() {
        jeu.neuf();
    }

    private Document lire(Personne personne, String url) {
        Reponse reponse = navigateur.lire(personne, url);
        assertThat(reponse.statut()).as(url).isEqualTo(200);
        return reponse.page();
    }

    private static List<Long> nombres(Element ligne) {
        return ligne.select("td.nombre").eachText().stream()
                .map(texte -> texte.contains("%") ? "" : texte.replaceAll("[^0-9-]", ""))
                .map(texte -> texte.isEmpty() ? 0 : Long.parseLong(texte))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CHEF_DE_PROJET, ''",
        "CHEF_DE_PROJET, ?annee=2026&colonnes=toutes",
        "CHEF_DE_PROJET, ?vue=realise",
        "PARTENAIRE, ''",
        "ELU, ?annee=2026&vue=realise",
        "ELU, ?annee=zzz&vue=zzz&colonnes=zzz"
    })
    void addUpByColumn(Personne personne, String parametres) {
        Element table = lire(personne, ARGENT + "/maquette" + parametres).selectFirst(".maquette table");
        assertThat(table).isNotNull();

        List<Long> total = nombres(table.selectFirst("tfoot tr"));
        long[] sommes = new long[total.size()];
        table.select("tbody tr").forEach(ligne -> {
            List<Long> nombres = nombres(ligne);
            for (int rang = 0; rang < sommes.length; rang++) {
                sommes[rang] += nombres.get(rang);
            }
        });
        assertThat(Arrays.stream(sommes).boxed().toList()).isEqualTo(total);
        assertThat(table.select("tbody tr")).hasSize(personne == PARTENAIRE ? 2 : 3);
    }

    @ParameterizedTest
    @CsvSource({"/maquette", "/maquette?vue=realise", "/annees", "/flux"})
    void showPartnersNothingInternal(String page) {
        Document vue = lire(PARTENAIRE, ARGENT + page);

        assertThat(vue.text()).doesNotContain(Jeu.SECRET, "739").contains("partag");
        assertThat(lire(CHEF_DE_PROJET, ARGENT + page).text()).doesNotContain("partagées avec les partenaires");
    }

    @Test
    void freezeWhatNothingChangesAfterwards() {
        Reponse figee = navigateur.envoyer(
                CHEF_DE_PROJET,
                FIGEES,
                Saisies.de("titre", "Maquette 2025", "arreteLe", "2025-12-31", "commentaire", "Envoyée au préfet"));
        assertThat(figee.statut()).isEqualTo(302);
        long id = jeu.cle("select max(id) from instantane");
        String avant = lire(CHEF_DE_PROJET, FIGEES + "/" + id).select("main").text();
        String fichier = fichier(id);

        jeu.dossiers().dossier(Visibilite.PARTENAIRES);

        assertThat(lire(CHEF_DE_PROJET, FIGEES + "/" + id).select("main").text())
                .isEqualTo(avant);
        assertThat(avant).contains("Maquette 2025", "31 décembre 2025", "vérifiée", "1 000 000".replace(' ', '\u202f'));
        assertThat(fichier(id)).isEqualTo(fichier).startsWith("reference,action,");
        assertThat(lire(Personne.ELU, FIGEES + "/" + id + "/comparaison?avec=aujourdhui")
                        .text())
                .contains("Une action ajoutée", "A4");
        assertThat(lire(Personne.ELU, FIGEES).select("main").text())
                .as("drift since the first one")
                .contains("Ce que l’argent a bougé", "aujourd’hui (+", "Comparer action par action");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> base.sql("update instantane set titre = 'x' where id = ?")
                        .param(id)
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> base.sql("delete from instantane where id = ?")
                        .param(id)
                        .update());
    }

    private String fichier(long id) {
        return new String(
                navigateur
                        .lire(CHEF_DE_PROJET, FIGEES + "/" + id + "/contenu")
                        .brute()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    void countTheReceivedUpToTheDayOfTheFreeze() {
        for (String jour : List.of("2025-12-31", Saisies.JOUR)) {
            assertThat(navigateur
                            .envoyer(CHEF_DE_PROJET, FIGEES, Saisies.de("titre", jour, "arreteLe", jour))
                            .statut())
                    .isEqualTo(302);
        }
        List<String> recus = base.sql("select contenu from instantane order by id")
                .query(String.class)
                .list();

        assertThat(recus.get(0)).doesNotContain("RECU_REGION");
        assertThat(recus.get(1)).contains("2026,RECU_REGION,50000.00");
    }

    @Test
    void tellAnAlteredContent() {
        long id = jeu.laConvention().instantane();
        base.sql("alter table instantane disable trigger instantane_immuable").update();
        base.sql("update instantane set contenu = contenu || chr(10)").update();
        base.sql("alter table instantane enable trigger instantane_immuable").update();

        assertThat(lire(CHEF_DE_PROJET, FIGEES + "/" + id)
                        .select(".alerte--erreur")
                        .text())
                .contains("ne correspond plus");
    }

    @Test
    void refuseADayToCome() {
        Reponse refus =
                navigateur.envoyer(CHEF_DE_PROJET, FIGEES, Saisies.de("titre", "Demain", "arreteLe", "2099-12-31"));

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().select("#arreteLe-erreur").text()).contains("pas encore");
    }
}
