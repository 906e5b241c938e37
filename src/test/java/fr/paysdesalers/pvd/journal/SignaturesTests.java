package fr.paysdesalers.pvd.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.Nuit;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.compte.Droit;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Navigateur;
import fr.paysdesalers.pvd.web.Personne;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/** A closed account loses its name a year later, everywhere: the whole base is searched for it. Its acts stay. */
@TestPortail
class SignaturesTests {

    private static final String CHEF = Personne.CHEF_DE_PROJET.courriel();
    private static final String NOM = "Zénobie Marqueur";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Nuit nuit;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcClient base;

    private record Colonne(String table, String colonne) {}

    private long compte(String courriel) {
        return jeu.cle("select id from compte where courriel = ?", courriel);
    }

    /** All that they signed bears their name, and their key where there is one. */
    private long chefMarque() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
        base.sql("update compte set nom = ? where courriel = ?")
                .params(NOM, CHEF)
                .update();
        jeu.neuf();
        long chef = compte(CHEF);
        base.sql("update revision set auteur_id = ?").param(chef).update();
        for (Signatures.Signature une : Signatures.TOUTES) {
            if (une.cle() != null) {
                base.sql("update " + une.table() + " set " + une.colonne() + " = ? where " + une.cle() + " = ?")
                        .params(NOM, chef)
                        .update();
            }
        }
        traces(chef);
        return chef;
    }

    private void traces(long chef) {
        long ici = jeu.convention(Jeu.CONVENTION);
        for (String table : List.of("identite_proconnect", "demande_d_acces", "invitation", "geste_de_compte")) {
            base.sql("delete from " + table).update();
        }
        base.sql("insert into identite_proconnect values (?, 'https://exemple.fr', 'sujet', now())")
                .param(chef)
                .update();
        base.sql("insert into demande_d_acces (nom, courriel, organisation, message, verifiee, deposee_le, etat) "
                        + "values (?, ?, 'EPCI', 'Bonjour', false, now(), 'EN_ATTENTE')")
                .params(NOM, CHEF)
                .update();
        base.sql(
                        "insert into lien_de_compte (genre, compte_id, courriel, demande_le) values ('CONNEXION', null, ?, now())")
                .param(CHEF)
                .update();
        base.sql("insert into message (genre, sujet_id, destinataire, etat, essais, depose_le, envoye_le) "
                        + "values ('INVITATION', 1, ?, 'ENVOYE', 1, now(), now())")
                .param(CHEF)
                .update();
        base.sql(
                        "insert into invitation (nom, courriel, administrateur, convention_id, role, creee_le, expire_le, auteur_id, "
                                + "auteur) values (?, ?, false, ?, 'ELU', now(), now(), ?, ?), "
                                + "('Une autre', 'autre@exemple.fr', false, ?, 'ELU', now(), now(), ?, ?)")
                .params(NOM, CHEF, ici, chef, NOM, ici, chef, NOM)
                .update();
        base.sql(
                        "insert into geste_de_compte (genre, compte_id, personne, convention_id, auteur_id, auteur, fait_le) values "
                                + "('INVITATION', null, ?, ?, ?, ?, now()), ('MOT_DE_PASSE', ?, ?, null, ?, ?, now())")
                .params(NOM, ici, compte(Personne.ADMINISTRATEUR.courriel()), "admin", chef, NOM, chef, NOM)
                .update();
        jeu.comptes().vue();
        jeu.comptes().abonnement();
        base.sql(
                        "update document_joint set retire_le = now(), retire_par = ? where id = (select min(id) from document_joint)")
                .param(NOM)
                .update();
        base.sql("update suivi set biffe_le = now(), biffe_par = ? where id = (select min(id) from suivi)")
                .param(NOM)
                .update();
    }

    private void fermer(long compte) {
        base.sql("update compte set ferme_le = ? where id = ?")
                .params(horloge.instant().atOffset(ZoneOffset.UTC), compte)
                .update();
    }

    /** Where a text is found in the base, whatever the table. */
    private List<String> trouver(String texte) {
        List<String> trouves = new ArrayList<>();
        for (Colonne une : base.sql(
                        "select table_name \"table\", column_name colonne from information_schema.columns c "
                                + "where table_schema = 'public' and data_type in ('character varying', 'text', 'character', 'jsonb') "
                                + "and exists (select 1 from information_schema.tables t where t.table_name = c.table_name "
                                + "and t.table_type = 'BASE TABLE')")
                .query(Colonne.class)
                .list()) {
            long lignes = jeu.cle(
                    "select count(*) from " + une.table() + " where position(? in cast(" + une.colonne()
                            + " as text)) > 0",
                    texte);
            if (lignes > 0) {
                trouves.add(une.table() + "." + une.colonne());
            }
        }
        return trouves;
    }

    @Test
    void everyColumnThatHoldsTheNameOfAnAuthorIsKnown() {
        List<String> presentes = base.sql("select table_name || '.' || column_name from information_schema.columns "
                        + "where table_schema = 'public' and data_type = 'character varying' "
                        + "and (column_name = 'auteur' or column_name like '%\\_par')")
                .query(String.class)
                .list();

        assertThat(Signatures.TOUTES)
                .extracting(une -> une.table() + "." + une.colonne())
                .doesNotHaveDuplicates()
                // Those of accounts are looked after in their own room
                .containsExactlyInAnyOrderElementsOf(presentes.stream()
                        .filter(une -> !une.startsWith("geste_de_compte.") && !une.startsWith("invitation."))
                        .toList());
        assertThat(Signatures.TOUTES)
                .filteredOn(une -> une.cle() != null)
                .allSatisfy(une -> assertThat(jeu.cle(
                                "select count(*) from information_schema.columns where table_name = ? and column_name = ?",
                                une.table(),
                                String.valueOf(une.cle())))
                        .isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({"364, false", "366, true"})
    void takesTheNameAwayAYearAfterTheClosing(int jours, boolean oublie) {
        long chef = chefMarque();
        fermer(chef);
        horloge.avancer(Duration.ofDays(jours));

        nuit.passer();

        assertThat(trouver(NOM).isEmpty()).isEqualTo(oublie);
        assertThat(base.sql("select oublie_le is not null from compte where id = ?")
                        .param(chef)
                        .query(Boolean.class)
                        .single())
                .isEqualTo(oublie);
        // Open again for the next tests, unless it has no name any more
        base.sql("update compte set ferme_le = null where oublie_le is null and id = ?")
                .param(chef)
                .update();
    }

    @Test
    void leavesTheNameNowhereAndEveryActWhereItWas() {
        long chef = chefMarque();
        assertThat(trouver(NOM)).as("the test sees something").hasSizeGreaterThan(12);
        long actes = jeu.cle("select count(*) from revision where auteur_id = ?", chef);
        long notes = jeu.cle("select count(*) from suivi");
        fermer(chef);
        horloge.avancer(Duration.ofDays(366));

        nuit.passer();

        String pseudonyme = "ancien compte n°\u00a0" + chef;
        assertThat(trouver(NOM)).isEmpty();
        assertThat(trouver(CHEF)).isEmpty();
        assertThat(trouver(pseudonyme)).contains("compte.nom", "suivi.auteur", "suivi_aud.auteur", "suivi.biffe_par");
        assertThat(jeu.cle("select count(*) from revision where auteur_id = ?", chef))
                .isEqualTo(actes);
        assertThat(jeu.cle("select count(*) from suivi")).isEqualTo(notes);
        assertThat(jeu.cle("select count(*) from abonnement where compte_id = ?", chef)
                        + jeu.cle("select count(*) from vue_enregistree where compte_id = ? and not partagee", chef)
                        + jeu.cle("select count(*) from identite_proconnect where compte_id = ?", chef))
                .isZero();
        assertThat(navigateur
                        .lire(Personne.ELU, "/conventions/pays-de-salers/historique")
                        .page()
                        .text()
                        .replace('\u00a0', ' '))
                .contains(pseudonyme.replace('\u00a0', ' '))
                .doesNotContain(NOM);
        assertThat(navigateur
                        .lire(Personne.ADMINISTRATEUR, "/administration/comptes")
                        .page()
                        .select("form[action=/administration/comptes/" + chef + "/reouverture]"))
                .isEmpty();
        assertThat(navigateur
                        .envoyer(
                                Personne.ADMINISTRATEUR,
                                "/administration/comptes/" + chef + "/reouverture",
                                new LinkedMultiValueMap<>())
                        .statut())
                .as("for ever")
                .isEqualTo(409);
    }

    /** Where the name alone tells who acted, the acts of a living person are not given to somebody who left. */
    @Test
    void touchesNothingThatMayBeOfSomebodyOfTheSameName() {
        long chef = chefMarque();
        String homonyme = "homonyme" + System.nanoTime() + "@exemple.fr";
        jeu.comptes().membre(homonyme, Jeu.CONVENTION, Droit.de(Role.ELU));
        base.sql("update compte set nom = ? where courriel = ?")
                .params(NOM, homonyme)
                .update();
        fermer(chef);
        horloge.avancer(Duration.ofDays(366));

        nuit.passer();

        assertThat(trouver(NOM))
                .contains("compte.nom", "suivi.biffe_par")
                .doesNotContain("suivi.auteur", "invitation.auteur");
        base.sql("delete from adhesion where compte_id = (select id from compte where courriel = ?)")
                .param(homonyme)
                .update();
        base.sql("delete from compte where courriel = ?").param(homonyme).update();
    }
}
