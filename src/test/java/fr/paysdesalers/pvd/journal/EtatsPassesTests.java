package fr.paysdesalers.pvd.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Jalons;
import fr.paysdesalers.pvd.action.Passage;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.Depenses;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import fr.paysdesalers.pvd.web.Personne;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit tables tell any past day, and tell today as the tables of today do. */
@TestPortail
class EtatsPassesTests {

    @Autowired
    private Jeu jeu;

    @Autowired
    private EtatsPasses etats;

    @Autowired
    private PlansDeFinancement plans;

    @Autowired
    private FichesAction actions;

    @Autowired
    private Jalons jalons;

    @Autowired
    private Depenses depenses;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcClient base;

    @BeforeEach
    void vider() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
    }

    @Test
    void tellsTheMoneyOfTodayAsTheFundingPageDoes() {
        jeu.neuf();

        assertThat(etats.auSoirDu(jeu.comptes().chef(), horloge.aujourdHui()).bilans())
                .hasSize(3)
                .isEqualTo(plans.bilans(jeu.comptes().chef()));
    }

    @Test
    void tellsEachDayAsItStood() {
        horloge.regler(LocalDate.of(2026, 11, 2));
        Dossier halle = jeu.dossiers().dossier(fr.paysdesalers.pvd.socle.Visibilite.PARTENAIRES);
        horloge.regler(LocalDate.of(2026, 11, 10));
        jeu.comptes().enTantQue(Personne.CHEF_DE_PROJET, () -> {
            jalons.reporter(jeu.comptes().chef(), halle.reference(), halle.jalon(), LocalDate.of(2027, 1, 1), "Avis");
            depenses.ajouter(
                    jeu.comptes().chef(), halle.reference(), jeu.argent().depense("Aléas", Montant.de(20_000)));
            actions.passer(
                    jeu.comptes().chef(),
                    halle.reference(),
                    new Passage(Statut.ABANDONNEE, LocalDate.of(2026, 11, 10), "Trop cher", "Comité"));
            return halle;
        });

        EtatPasse rien = etats.auSoirDu(jeu.comptes().chef(), LocalDate.of(2026, 11, 1));
        EtatPasse debut = etats.auSoirDu(jeu.comptes().chef(), LocalDate.of(2026, 11, 2));
        EtatPasse veille = etats.auSoirDu(jeu.comptes().chef(), LocalDate.of(2026, 11, 9));
        EtatPasse fin = etats.auSoirDu(jeu.comptes().chef(), LocalDate.of(2026, 11, 10));

        assertThat(rien).isEqualTo(new EtatPasse(java.util.Map.of(), java.util.Map.of(), java.util.Map.of()));
        assertThat(debut).isEqualTo(veille);
        assertThat(debut.total().bilan().cout()).isEqualTo(Montant.de(1_000_000));
        assertThat(fin.total().actions()).isZero();
        Comparaison comparaison = new Comparaison(veille, fin);
        assertThat(comparaison.passees(Statut.ABANDONNEE)).isEqualTo(1);
        assertThat(comparaison.ecartDeCout()).isEqualTo(Montant.de(-1_000_000));
        assertThat(Objects.requireNonNull(fin.jalons().get(halle.jalon())).actuelleLe())
                .isEqualTo("2027-01-01");
        assertThat(etats.debut(jeu.comptes().chef())).isEqualTo("2026-11-02");
    }

    /** A day of Paris ends at its own midnight: 22 h or 23 h UTC, also on the days that have 23 or 25 hours. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 2026-03-28T22:59:59.999Z, true",
        "2026-03-28, 2026-03-28T23:00:00Z, false",
        "2026-03-29, 2026-03-29T21:59:59.999Z, true",
        "2026-03-29, 2026-03-29T22:00:00Z, false",
        "2026-10-24, 2026-10-24T22:00:00Z, false",
        "2026-10-25, 2026-10-25T22:59:59.999Z, true",
        "2026-10-25, 2026-10-25T23:00:00Z, false",
        "2024-02-29, 2024-02-29T22:59:59.999Z, true",
        "2024-02-28, 2024-02-29T00:00:00Z, false",
        "2025-12-31, 2025-12-31T22:59:59.999Z, true",
        "2025-12-31, 2025-12-31T23:00:00Z, false"
    })
    void aDayEndsAtMidnightInParis(LocalDate jour, java.time.Instant instant, boolean compris) {
        horloge.avancer(Duration.between(horloge.instant(), instant));
        jeu.comptes()
                .enTantQue(
                        Personne.CHEF_DE_PROJET,
                        () -> actions.creer(
                                jeu.comptes().chef(),
                                jeu.dossiers().fiche("Halle", fr.paysdesalers.pvd.socle.Visibilite.PARTENAIRES)));

        assertThat(etats.auSoirDu(jeu.comptes().chef(), jour).actions()).hasSize(compris ? 1 : 0);
    }

    @Test
    void aPartnerWouldReadNoInternalAction() {
        jeu.neuf();
        var partenaire = new fr.paysdesalers.pvd.socle.Perimetre(
                jeu.convention(Jeu.CONVENTION),
                Jeu.CONVENTION,
                1,
                "Région",
                fr.paysdesalers.pvd.socle.Role.PARTENAIRE,
                jeu.partenaire("REGION-ARA"),
                null);

        EtatPasse etat = etats.auSoirDu(partenaire, horloge.aujourdHui());

        assertThat(etat.actions().values())
                .hasSize(2)
                .noneMatch(action -> action.nom().contains(Jeu.SECRET));
        assertThat(etat.jalons().values()).noneMatch(jalon -> jalon.libelle().contains(Jeu.SECRET));
    }

    @Test
    void everyAuditedColumnIsToldOrSilentOnPurpose() {
        List<String> oubliees = base
                .sql("select table_name || ' ' || column_name from information_schema.columns "
                        + "where table_schema = 'public' and table_name like '%\\_aud' order by 1")
                .query(String.class)
                .list()
                .stream()
                .filter(colonne -> !estDite(colonne.split(" ")[0], colonne.split(" ")[1]))
                .toList();

        assertThat(oubliees).isEmpty();
    }

    private static boolean estDite(String table, String colonne) {
        String nom = table.replace("_aud", "")
                .replace("fiche_publiee", "publication")
                .replace("fiche_", "")
                .toUpperCase(Locale.ROOT);
        boolean collection = List.of("ACTION_COMMUNE", "ACTION_CONTRAT").contains(nom);
        return ColonnesMuettes.TOUTES.contains(colonne)
                || !collection
                        && Arrays.stream(Sujet.values())
                                .filter(sujet -> sujet.name().equals(nom))
                                .anyMatch(sujet -> Champ.de(sujet, colonne).isPresent());
    }
}
