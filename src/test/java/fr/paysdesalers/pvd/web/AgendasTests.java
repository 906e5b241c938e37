package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Navigateur.champs;
import static fr.paysdesalers.pvd.web.Navigateur.formulaire;
import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static fr.paysdesalers.pvd.web.Personne.ELU;
import static fr.paysdesalers.pvd.web.Personne.PARTENAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.calendrier.Abonnements;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.MultiValueMap;

/** Agendas that read the calendar by a secret address, read back by a library that does not know us. */
@TestPortail
class AgendasTests {

    private static final String ICI = "/conventions/" + Jeu.CONVENTION + "/calendrier";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private Abonnements abonnements;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcClient base;

    @Autowired
    private MockMvc mvc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void preparer() {
        jeu.neuf();
        jeu.laConvention().evenement();
        // Each test has its own minute: the others do not slow it down
        horloge.avancer(Duration.ofMinutes(2));
    }

    @Test
    void isReadWithoutSigningInNorCookie() {
        HttpResponse<String> reponse = new Client(port).lire(adresse(CHEF_DE_PROJET, ""));

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(reponse.headers().firstValue("Cache-Control")).hasValue("max-age=900, private");
        assertThat(reponse.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(reponse.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(reponse.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(reponse.headers().allValues("Set-Cookie")).isEmpty();
        Map<String, VEvent> lus = evenements(reponse.body());
        assertThat(lus).hasSizeGreaterThanOrEqualTo(7).containsKey("jalon-1@pays-de-salers");
        assertThat(lus.get("jalon-1@pays-de-salers").getUrl().getValue())
                .matches("http://localhost:\\d+/conventions/pays-de-salers/actions/A1#jalons");
    }

    @Test
    void keepsTheSecretNowhere() {
        Element page =
                formulaire(navigateur.lire(ELU, ICI + "/agendas?objectif=1").page());
        MultiValueMap<String, String> champs = champs(page);
        champs.set("nom", "Mon agenda");
        Reponse suite = navigateur.envoyer(ELU, page, champs);

        assertThat(suite.statut()).isEqualTo(302);
        assertThat(suite.vers()).isEqualTo(ICI + "/agendas");
        assertThat(base.sql("select nom || ' ' || parametres || ' ' || length(empreinte) from abonnement")
                        .query(String.class)
                        .single())
                .isEqualTo("Mon agenda ?objectif=1 64");
        String liste = navigateur.lire(ELU, ICI + "/agendas").page().html();
        assertThat(liste)
                .contains("Mon agenda", "Objectif")
                .doesNotContain("webcal:")
                .doesNotContainPattern("/agendas/[A-Za-z0-9_-]{43}");
        assertThat(navigateur.lire(CHEF_DE_PROJET, ICI + "/agendas").page().html())
                .doesNotContain("Mon agenda");
    }

    @Test
    void answersNoMoreOnceRevokedRenewedOrItsOwnerGone() {
        long id = jeu.comptes()
                .membre(
                        "agenda" + horloge.instant().toEpochMilli() + "@exemple.fr",
                        Jeu.CONVENTION,
                        fr.paysdesalers.pvd.compte.Droit.de(Role.ELU));
        Perimetre perimetre = perimetre(id, Role.ELU, null);
        String premier = jeu.comptes().enTantQue(ELU, () -> abonnements.creer(perimetre, "Agenda", ""));
        String inconnu = "/agendas/" + "A".repeat(43) + ".ics";
        assertThat(lire(premier).getStatus()).isEqualTo(200);
        String corps = corps(inconnu);

        long abonnement = jeu.cle("select max(id) from abonnement");
        String second = jeu.comptes().enTantQue(ELU, () -> abonnements.renouveler(perimetre, abonnement));
        assertThat(corps(premier)).as("the former address").isEqualTo(corps);
        assertThat(lire(second).getStatus()).isEqualTo(200);

        base.sql("update compte set ferme_le = now() where id = ?").param(id).update();
        assertThat(corps(second)).as("closed account").isEqualTo(corps);
        base.sql("update compte set ferme_le = null where id = ?").param(id).update();
        assertThat(lire(second).getStatus()).isEqualTo(200);

        base.sql("delete from adhesion where compte_id = ?").param(id).update();
        assertThat(corps(second)).as("ended membership").isEqualTo(corps);
        base.sql("insert into adhesion (compte_id, convention_id, role) values (?, ?, 'ELU')")
                .params(id, perimetre.conventionId())
                .update();
        assertThat(lire(second).getStatus()).isEqualTo(200);

        jeu.comptes().enTantQue(ELU, () -> {
            abonnements.revoquer(perimetre, abonnement);
            return null;
        });
        assertThat(corps(second)).as("revoked").isEqualTo(corps);
        for (String faux :
                List.of("/agendas/court.ics", "/agendas/" + "A".repeat(44) + ".ics", "/agendas/%27or1=1.ics")) {
            assertThat(corps(faux)).as(faux).isEqualTo(corps);
        }
    }

    @Test
    void isAnsweredToReadingAlone() throws Exception {
        String adresse = adresse(CHEF_DE_PROJET, "");

        assertThat(mvc.perform(MockMvcRequestBuilders.head(adresse))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(mvc.perform(MockMvcRequestBuilders.post(adresse))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(MockMvcRequestBuilders.get("/agendas/autre"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void saysNothingNewWhenNothingChanged() throws Exception {
        String adresse = adresse(CHEF_DE_PROJET, "");
        MockHttpServletResponse premiere = lire(adresse);

        horloge.avancer(Duration.ofHours(3));
        assertThat(lire(adresse).getContentAsByteArray()).isEqualTo(premiere.getContentAsByteArray());
        assertThat(mvc.perform(MockMvcRequestBuilders.get(adresse).header("If-None-Match", premiere.getHeader("ETag")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
    }

    @Test
    void slowsDownANetworkThatAsksTooOften() {
        String adresse = adresse(CHEF_DE_PROJET, "?genre=CONVENTION");
        int dernier = 0;
        for (int rang = 0; rang < 61; rang++) {
            dernier = lire(adresse).getStatus();
        }

        assertThat(dernier).isEqualTo(429);
        assertThat(lire(adresse).getHeader("Retry-After")).isEqualTo("60");
        horloge.avancer(Duration.ofMinutes(1));
        assertThat(lire(adresse).getStatus()).isEqualTo(200);
    }

    @Test
    void holdsNothingInternalForAPartner() throws Exception {
        String adresse = adresse(PARTENAIRE, "");
        String ics = lire(adresse).getContentAsString();

        assertThat(deplie(ics))
                .doesNotContain(Jeu.SECRET, "A1 Halle", "Rencontre")
                .contains("A2 Halle", "A3 Halle");
        // What is withdrawn from it is not told either
        base.sql("update fiche_action set archivee_le = now() where numero = 1").update();
        base.sql("update jalon set retire_le = now() where action_id = (select id from fiche_action where numero = 1)")
                .update();
        horloge.avancer(Duration.ofDays(1));
        assertThat(deplie(lire(adresse).getContentAsString())).doesNotContain(Jeu.SECRET, "A1 Halle");
        // Nor what becomes internal
        base.sql("update fiche_action set visibilite = 'INTERNE' where numero = 2")
                .update();
        assertThat(deplie(lire(adresse).getContentAsString())).doesNotContain("A2 Halle");
    }

    @Test
    void followsADateThatMovesUnderTheSameName() {
        String adresse = adresse(CHEF_DE_PROJET, "");
        long jalon = jeu.cle("select min(j.id) from jalon j join fiche_action a on a.id = j.action_id "
                + "where a.numero = 2 and j.libelle = 'Dépôt'");
        String uid = "jalon-" + jalon + "@pays-de-salers";
        VEvent avant = evenements(adresse, uid);
        assertThat(jour(avant)).isEqualTo("20261213");

        horloge.avancer(Duration.ofHours(1));
        navigateur.envoyer(
                CHEF_DE_PROJET,
                "/conventions/pays-de-salers/actions/A2/jalons/" + jalon + "/report",
                Saisies.de("versLe", "2027-02-01", "motif", "Étude en retard"));
        VEvent apres = evenements(adresse, uid);
        assertThat(jour(apres)).isEqualTo("20270201");
        assertThat(apres.getSequence().getValue())
                .isGreaterThan(avant.getSequence().getValue());
        assertThat(apres.getLastModified().getValue())
                .isAfter(avant.getLastModified().getValue());

        horloge.avancer(Duration.ofHours(1));
        navigateur.envoyer(
                CHEF_DE_PROJET,
                "/conventions/pays-de-salers/actions/A2/jalons/" + jalon,
                Saisies.de("_method", "delete"));
        VEvent retire = evenements(adresse, uid);
        assertThat(retire.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(retire.getSummary().getValue()).startsWith("Annulé : Dépôt");
        assertThat(retire.getSequence().getValue())
                .isGreaterThan(apres.getSequence().getValue());

        horloge.avancer(Duration.ofDays(91));
        assertThat(evenements(ics(adresse))).doesNotContainKey(uid);
    }

    @Test
    void cancelsWhatAnArchivedOrAbandonedActionLeaves() {
        String adresse = adresse(CHEF_DE_PROJET, "?objectif=1");
        base.sql("update fiche_action set archivee_le = ? where numero = 3")
                .param(horloge.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
        Map<String, VEvent> lus = evenements(ics(adresse));

        assertThat(lus.values().stream()
                        .filter(evenement -> evenement.getSummary().getValue().contains("A3 Halle"))
                        .map(evenement -> evenement.getStatus().getValue()))
                .isNotEmpty()
                .containsOnly("CANCELLED");
        assertThat(lus.values().stream()
                        .filter(evenement -> evenement.getSummary().getValue().contains("A2 Halle"))
                        .map(evenement -> evenement.getStatus().getValue()))
                .containsOnly("CONFIRMED");
    }

    @Test
    void namesADeadlineTheSameWhereverItsDayGoes() {
        // The settings of the rules are older than what changes here
        horloge.regler(LocalDate.of(2026, 12, 1));
        String adresse = adresse(CHEF_DE_PROJET, "?genre=ECHEANCE");
        long ligne = jeu.cle("select min(f.id) from financement f join fiche_action a on a.id = f.action_id "
                + "where a.numero = 2 and f.etat = 'ENVISAGE'");
        String uid = "echeance-depot-financement-" + ligne + "@pays-de-salers";
        deposerLe(ligne, LocalDate.of(2027, 1, 31));
        VEvent avant = evenements(adresse, uid);

        horloge.avancer(Duration.ofHours(1));
        deposerLe(ligne, LocalDate.of(2027, 2, 28));
        VEvent apres = evenements(adresse, uid);

        assertThat(jour(avant)).isEqualTo("20270131");
        assertThat(jour(apres)).isEqualTo("20270228");
        assertThat(apres.getSequence().getValue())
                .isGreaterThan(avant.getSequence().getValue());
    }

    @Test
    void isSavedAsAFileByWhoIsSignedIn() throws Exception {
        Reponse reponse = navigateur.lire(ELU, ICI + ".ics?genre=RESEAU");

        assertThat(reponse.brute().getHeader("Content-Disposition"))
                .contains("attachment", "calendrier-pays-de-salers.ics");
        assertThat(reponse.brute().getHeader("Cache-Control")).isEqualTo("private, no-store");
        assertThat(evenements(reponse.brute().getContentAsString())).hasSize(1);
    }

    private void deposerLe(long ligne, LocalDate jour) {
        MultiValueMap<String, String> champs = champs(formulaire(navigateur
                .lire(CHEF_DE_PROJET, "/conventions/pays-de-salers/actions/A2/financements/" + ligne + "/dossier")
                .page()));
        champs.set("aDeposerLe", jour.toString());
        Reponse reponse = navigateur.envoyer(
                CHEF_DE_PROJET, "/conventions/pays-de-salers/actions/A2/financements/" + ligne + "/dossier", champs);
        assertThat(reponse.statut()).isEqualTo(302);
    }

    private String adresse(Personne personne, String parametres) {
        long compte = jeu.cle("select id from compte where courriel = ?", personne.courriel());
        boolean partenaire = personne == PARTENAIRE;
        Perimetre perimetre = perimetre(
                compte,
                partenaire ? Role.PARTENAIRE : personne == ELU ? Role.ELU : Role.CHEF_DE_PROJET,
                partenaire ? jeu.partenaire("REGION-ARA") : null);
        return jeu.comptes().enTantQue(personne, () -> abonnements.creer(perimetre, "Agenda", parametres));
    }

    private Perimetre perimetre(long compte, Role role, @org.jspecify.annotations.Nullable Long partenaire) {
        return new Perimetre(jeu.convention(Jeu.CONVENTION), Jeu.CONVENTION, compte, "Essai", role, partenaire, null);
    }

    private MockHttpServletResponse lire(String adresse) {
        return navigateur.lire(Personne.ANONYME, adresse).brute();
    }

    private String corps(String adresse) {
        try {
            MockHttpServletResponse reponse = lire(adresse);
            return reponse.getStatus() + " " + reponse.getContentType() + " " + reponse.getContentAsString();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private String ics(String adresse) {
        try {
            return lire(adresse).getContentAsString();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private VEvent evenements(String adresse, String uid) {
        VEvent evenement = evenements(ics(adresse)).get(uid);
        assertThat(evenement).as(uid).isNotNull();
        return evenement;
    }

    private static Map<String, VEvent> evenements(String ics) {
        ICalendar lu = Biweekly.parse(ics).first();
        return lu.getEvents().stream()
                .collect(Collectors.toMap(evenement -> evenement.getUid().getValue(), Function.identity()));
    }

    private static String jour(VEvent evenement) {
        return new java.text.SimpleDateFormat("yyyyMMdd", java.util.Locale.ROOT)
                .format(evenement.getDateStart().getValue());
    }

    private static String deplie(String ics) {
        return ics.replace("\r\n ", "");
    }
}
