package fr.paysdesalers.pvd.publication;

import static fr.paysdesalers.pvd.publication.ContenuPublicMother.CALENDRIER;
import static fr.paysdesalers.pvd.publication.ContenuPublicMother.de;
import static fr.paysdesalers.pvd.publication.ContenuPublicMother.lignes;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.Certitude;
import fr.paysdesalers.pvd.publication.ContenuPublic.Calendrier;
import fr.paysdesalers.pvd.publication.FichesPubliques.Publiee;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a published content is, how it is kept, and how it differs from the action. */
class ContenuPublicTests {

    private static final ContenuPublic EN_COURS = de(Statut.EN_COURS, CALENDRIER);

    @Test
    void isReadAgainAsItWasWritten() {
        assertThat(ContenusEnJson.lire(ContenusEnJson.ecrire(EN_COURS))).isEqualTo(EN_COURS);
        ContenuPublic nu = de(Statut.A_VENIR, new Calendrier(null, null, null, null), null, List.of());
        assertThat(ContenusEnJson.lire(ContenusEnJson.ecrire(nu))).isEqualTo(nu);
    }

    @Test
    void keepsEveryCentInItsText() {
        assertThat(ContenusEnJson.ecrire(EN_COURS)).contains("150000.10");
    }

    @Test
    void hasAPrintThatChangesWithIt() {
        String empreinte = ContenusEnJson.empreinte(EN_COURS);
        assertThat(empreinte)
                .hasSize(64)
                .isEqualTo(ContenusEnJson.empreinte(de(Statut.EN_COURS, CALENDRIER)))
                .isNotEqualTo(ContenusEnJson.empreinte(de(Statut.REALISEE, CALENDRIER)));
    }

    @Test
    void saysWhatNoPublicLineCovers() {
        assertThat(EN_COURS.reste()).isEqualTo(Montant.de("149999.90"));
        assertThat(EN_COURS.total(Certitude.ACQUIS)).isEqualTo(Montant.de("250000.10"));
        assertThat(EN_COURS.total(Certitude.A_TROUVER)).isEqualTo(Montant.ZERO);
        assertThat(de(Statut.EN_COURS, CALENDRIER, null, lignes()).reste()).isNull();
        assertThat(de(Statut.EN_COURS, CALENDRIER, Montant.de("10"), lignes()).reste())
                .isEqualTo(Montant.ZERO);
    }

    @Test
    void namesThePartsThatDiffer() {
        assertThat(EN_COURS.differences(EN_COURS)).isEmpty();
        assertThat(EN_COURS.differences(de(Statut.REALISEE, CALENDRIER))).containsExactly(Partie.STATUT);
        assertThat(EN_COURS.differences(de(Statut.EN_COURS, new Calendrier(null, null, null, null))))
                .containsExactly(Partie.CALENDRIER);
        assertThat(EN_COURS.differences(de(Statut.EN_COURS, CALENDRIER, null, lignes())))
                .containsExactly(Partie.PLAN);
        assertThat(EN_COURS.differences(de(Statut.EN_COURS, CALENDRIER, EN_COURS.cout(), lignes().subList(0, 2))))
                .containsExactly(Partie.PLAN);
    }

    @Test
    void knowsWhereItsPublicSheetStands() {
        OffsetDateTime jour = OffsetDateTime.parse("2026-06-15T10:00:00Z");
        assertThat(etat(null, publiee(EN_COURS, null))).isEqualTo(EtatDePublication.RESERVEE);
        assertThat(etat(EN_COURS, null)).isEqualTo(EtatDePublication.JAMAIS);
        assertThat(etat(EN_COURS, publiee(EN_COURS, null))).isEqualTo(EtatDePublication.A_JOUR);
        assertThat(etat(EN_COURS, publiee(de(Statut.REALISEE, CALENDRIER), null)))
                .isEqualTo(EtatDePublication.DIFFERE);
        assertThat(etat(EN_COURS, publiee(EN_COURS, jour))).isEqualTo(EtatDePublication.RETIREE);
    }

    private static Publiee publiee(ContenuPublic contenu, @Nullable OffsetDateTime retireeLe) {
        return new Publiee(contenu, 1, OffsetDateTime.parse("2026-06-01T10:00:00Z"), retireeLe);
    }

    private static EtatDePublication etat(@Nullable ContenuPublic present, @Nullable Publiee publiee) {
        return Situation.de(new Reference(1), Optional.ofNullable(present), Optional.ofNullable(publiee))
                .etat();
    }
}
