package fr.paysdesalers.pvd.compte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.paysdesalers.pvd.compte.Visiteur.Membre;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RepereConvention;
import fr.paysdesalers.pvd.socle.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisiteurTests {

    private static final RepereConvention SALERS = new RepereConvention(1, "pays-de-salers", "Pays de Salers");
    private static final RepereConvention ESSAI = new RepereConvention(2, "val-d-essai", "Val d’Essai");

    @Test
    void hasTheRoleOfTheConventionThatIsAsked() {
        Visiteur visiteur =
                visiteur(false, new Membre(1, Role.ELU, null, "15153"), new Membre(2, Role.PARTENAIRE, 7L, null));

        assertThat(visiteur.dans(SALERS))
                .contains(new Perimetre(1, "pays-de-salers", 5, "Jeanne", Role.ELU, null, "15153"));
        assertThat(visiteur.dans(ESSAI))
                .contains(new Perimetre(2, "val-d-essai", 5, "Jeanne", Role.PARTENAIRE, 7L, null));
    }

    @Test
    void isAStrangerElsewhere() {
        assertThat(visiteur(false, new Membre(1, Role.CHEF_DE_PROJET, null, null))
                        .dans(ESSAI))
                .isEmpty();
        assertThat(visiteur(false).dans(SALERS)).isEmpty();
    }

    @Test
    void readsEveryConventionAsAnAdministrateur() {
        assertThat(visiteur(true).dans(ESSAI)).hasValueSatisfying(perimetre -> {
            assertThat(perimetre.role()).isEqualTo(Role.ADMINISTRATEUR);
            assertThat(perimetre.voitInterne()).isTrue();
            assertThat(perimetre.estChefDeProjet()).isFalse();
            assertThat(perimetre.tientLesComptes()).isFalse();
        });
    }

    @Test
    void keepsItsMembershipWhenItIsAlsoAnAdministrateur() {
        Visiteur visiteur = visiteur(true, new Membre(1, Role.CHEF_DE_PROJET, null, null));

        assertThat(visiteur.dans(SALERS)).map(Perimetre::role).contains(Role.CHEF_DE_PROJET);
        assertThat(visiteur.dans(ESSAI)).map(Perimetre::role).contains(Role.ADMINISTRATEUR);
    }

    @Test
    void holdsAnOrganisationAsAPartnerAndAsAPartnerAlone() {
        assertThat(new Droit(Role.PARTENAIRE, 7L, null).partenaireId()).isEqualTo(7L);
        assertThatIllegalArgumentException().isThrownBy(() -> Droit.de(Role.PARTENAIRE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Droit(Role.ELU, 7L, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Droit.de(Role.ADMINISTRATEUR));
    }

    private static Visiteur visiteur(boolean administrateur, Membre... adhesions) {
        return new Visiteur(5, "Jeanne", "jeanne@exemple.fr", administrateur, false, List.of(adhesions));
    }
}
