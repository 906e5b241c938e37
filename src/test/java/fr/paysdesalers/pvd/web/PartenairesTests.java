package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Navigateur.champs;
import static fr.paysdesalers.pvd.web.Navigateur.formulaire;
import static fr.paysdesalers.pvd.web.Personne.ADMINISTRATEUR;
import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** Organisations, what they offer and where they take part: from the pages of the administrateur to the plan of an action. */
@TestPortail
class PartenairesTests {

    private static final String LISTE = "/administration/partenaires";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @SuppressWarnings("NullAway.Init")
    private Dossier dossier;

    @BeforeEach
    void preparer() {
        dossier = jeu.neuf().partagee();
    }

    /** Fills the form of a page, whose first fields are those of {@link Saisies}, then sends it. */
    private Reponse remplir(String page, MultiValueMap<String, String> saisie) {
        Element formulaire = formulaire(navigateur.lire(ADMINISTRATEUR, page).page());
        MultiValueMap<String, String> champs = champs(formulaire);
        saisie.forEach((nom, valeurs) -> {
            if (!nom.equals("version")) {
                champs.put(nom, valeurs);
            }
        });
        return navigateur.envoyer(ADMINISTRATEUR, formulaire, champs);
    }

    private String chemin(long partenaire) {
        return LISTE + "/" + partenaire;
    }

    private String ligne(String suite) {
        return "/conventions/" + Jeu.CONVENTION + "/actions/" + dossier.reference() + "/financements" + suite;
    }

    private List<String> choix(String page, String champ) {
        return navigateur
                .lire(CHEF_DE_PROJET, ligne(page))
                .page()
                .select("select[name=" + champ + "] option")
                .eachText();
    }

    @Test
    void oneThatIsAddedFundsAnActionWithItsDispositif() {
        Reponse cree = remplir(LISTE + "/nouveau", Saisies.partenaire());
        assertThat(cree.vers()).matches(LISTE + "/\\d+");
        assertThat(choix("/nouveau", "partenaireId"))
                .as("it takes part in no convention yet")
                .doesNotContain("Office du tourisme");

        remplir(cree.vers() + "/dispositifs/nouveau", Saisies.dispositif());
        remplir(
                cree.vers() + "/conventions/nouvelle",
                Saisies.de("conventionId", "" + jeu.convention(Jeu.CONVENTION), "titres", "FINANCIER"));

        assertThat(choix("/nouveau", "partenaireId")).contains("Office du tourisme");
        assertThat(choix("/nouveau", "dispositifId")).contains("Office du tourisme : Aide aux hébergements");
        assertThat(navigateur.lire(ADMINISTRATEUR, cree.vers()).page().text())
                .contains("Plan tourisme", "après la notification", "241501139", "partenaire financier");
        assertThat(navigateur
                        .lire(ADMINISTRATEUR, LISTE)
                        .page()
                        .select("tr:contains(Office du tourisme)")
                        .text())
                .contains("Plan tourisme", "1");
    }

    /** A closed dispositif is offered no more; the line that has it keeps it. */
    @Test
    void aClosedDispositifStaysOnItsLinesOnly() {
        long region = jeu.partenaire("REGION-ARA");
        long contrat = jeu.cle("select id from dispositif where code = 'Contrat Région'");
        String edition = ligne("/" + dossier.financement() + "/edition");
        assertThat(envoyer(edition, contrat).statut()).isEqualTo(302);

        remplir(
                chemin(region) + "/dispositifs/" + contrat + "/edition",
                Saisies.de("ouvert", "false", "debut", "RECEPTION"));

        assertThat(choix("/nouveau", "dispositifId")).noneMatch(nom -> nom.endsWith("Contrat Région"));
        assertThat(choix("/" + dossier.financement() + "/edition", "dispositifId"))
                .anyMatch(nom -> nom.endsWith("Contrat Région"));
        assertThat(envoyer(edition, contrat).statut()).isEqualTo(302);
        Reponse refus = envoyer(ligne("/nouveau"), contrat);
        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().select("#dispositifId-erreur").text()).contains("n’accepte plus de dossier");
    }

    private Reponse envoyer(String page, long dispositif) {
        Element formulaire = formulaire(navigateur.lire(CHEF_DE_PROJET, page).page());
        MultiValueMap<String, String> champs = champs(formulaire);
        champs.putAll(Saisies.financement(jeu));
        champs.set("dispositifId", "" + dispositif);
        champs.set("version", champs(formulaire).getFirst("version"));
        return navigateur.envoyer(CHEF_DE_PROJET, formulaire, champs);
    }

    @Test
    void oneThatFundsAnActionKeepsItsPlace() {
        String region = chemin(jeu.partenaire("REGION-ARA"));
        String ici = region + "/conventions/" + Jeu.CONVENTION;

        Reponse moins = remplir(ici + "/edition", Saisies.de("titres", "DANS_L_ACTION"));
        assertThat(moins.statut()).isEqualTo(422);
        assertThat(moins.page().select("#titres-erreur").text()).contains("finance une action");

        for (String retrait : new String[] {ici, region}) {
            Reponse refus = navigateur.envoyer(ADMINISTRATEUR, retrait, Saisies.de("_method", "delete"));
            assertThat(refus.statut()).as(retrait).isEqualTo(409);
        }
        assertThat(jeu.cle(
                        "select count(*) from convention_partenaire where partenaire_id = ?",
                        jeu.partenaire("REGION-ARA")))
                .isPositive();
    }

    @Test
    void oneThatNothingNamesGoesAway() {
        String libre = chemin(jeu.partenaires().libre());
        long dispositif = jeu.partenaires().dispositif(false);
        remplir(
                libre + "/conventions/nouvelle",
                Saisies.de("conventionId", "" + jeu.convention(Jeu.CONVENTION), "titres", "DANS_L_ACTION"));

        assertThat(navigateur
                        .envoyer(ADMINISTRATEUR, libre, Saisies.de("_method", "delete"))
                        .statut())
                .isEqualTo(409);
        for (String retrait :
                new String[] {libre + "/conventions/" + Jeu.CONVENTION, libre + "/dispositifs/" + dispositif, libre}) {
            assertThat(navigateur
                            .envoyer(ADMINISTRATEUR, retrait, Saisies.de("_method", "delete"))
                            .statut())
                    .as(retrait)
                    .isEqualTo(302);
        }
        assertThat(navigateur.lire(ADMINISTRATEUR, libre).statut()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "siren, 241501138, neuf chiffres",
        "siren, 24150, neuf chiffres",
        "nom, région auvergne-rhône-alpes, déjà ce nom"
    })
    void refusesWhatIsWrong(String champ, String valeur, String dit) {
        MultiValueMap<String, String> saisie = Saisies.partenaire();
        saisie.set(champ, valeur);

        Reponse refus = remplir(LISTE + "/nouveau", saisie);

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().select("#" + champ + "-erreur").text()).contains(dit);
        assertThat(refus.page().select("[name=" + champ + "]").attr("value")).isEqualTo(valeur);
    }

    @Test
    void namesInFilesAreMadeOfTheShortNameAndNeverTwice() {
        MultiValueMap<String, String> autre = Saisies.partenaire();
        autre.set("sigle", "Région");
        autre.set("nom", "Partenaire libre");
        autre.remove("siren");
        long premier = cle(remplir(LISTE + "/nouveau", autre));
        autre.set("nom", "Office du tourisme");
        long second = cle(remplir(LISTE + "/nouveau", autre));

        assertThat(code(premier)).isEqualTo("REGION");
        assertThat(code(second)).isEqualTo("REGION-2");
        assertThat(navigateur
                        .envoyer(ADMINISTRATEUR, chemin(premier), Saisies.de("_method", "delete"))
                        .statut())
                .isEqualTo(302);
    }

    private static long cle(Reponse cree) {
        return Long.parseLong(cree.vers().replaceFirst(".*/", ""));
    }

    private String code(long partenaire) {
        Element faits = navigateur
                .lire(ADMINISTRATEUR, chemin(partenaire))
                .page()
                .selectFirst(".faits dt:contains(Code dans les fichiers) + dd");
        return faits == null ? "" : faits.text();
    }

    @Test
    void theSecondOfTwoEditorsChoosesWithNothingLost() {
        long libre = jeu.partenaires().libre();
        Element page = formulaire(
                navigateur.lire(ADMINISTRATEUR, chemin(libre) + "/edition").page());
        MultiValueMap<String, String> siens = champs(page);
        siens.set("description", "La sienne");
        assertThat(navigateur.envoyer(ADMINISTRATEUR, page, siens).statut()).isEqualTo(302);

        MultiValueMap<String, String> miens = champs(page);
        miens.set("description", "La mienne");
        miens.set("_soumission", UUID.randomUUID().toString());
        Reponse conflit = navigateur.envoyer(ADMINISTRATEUR, page, miens);

        assertThat(conflit.statut()).isEqualTo(409);
        assertThat(conflit.page().text()).contains("La sienne", "La mienne");
        Element choix = formulaire(conflit.page());
        assertThat(navigateur.envoyer(ADMINISTRATEUR, choix, champs(choix)).statut())
                .isEqualTo(302);
        assertThat(navigateur.lire(ADMINISTRATEUR, chemin(libre)).page().text()).contains("La mienne");
    }
}
