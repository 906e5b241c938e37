package fr.paysdesalers.pvd.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.publication.ContenuPublic.Calendrier;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Where an action stands, said to a neighbour. */
class EtatEnMotsTests {

    private static final EtatEnMots MOTS = mots();

    private static EtatEnMots mots() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/publication");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        AnnotationConfigApplicationContext contexte = new AnnotationConfigApplicationContext();
        contexte.registerBean("messageSource", ResourceBundleMessageSource.class, () -> messages);
        contexte.register(Libelles.class, EtatEnMots.class);
        contexte.refresh();
        return contexte.getBean(EtatEnMots.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A_VENIR | | | | Projet à venir",
                "A_VENIR | 2027-03-01 | | | Projet à venir, début prévu au printemps 2027",
                "A_L_ETUDE | 2027-08-31 | | | Études en cours, début prévu à l’été 2027",
                "PROGRAMMEE | 2026-12-01 | | | Projet décidé, début prévu à l’hiver 2026-2027",
                "PROGRAMMEE | 2027-02-28 | | | Projet décidé, début prévu à l’hiver 2026-2027",
                "EN_COURS | 2026-01-01 | 2027-05-31 | | Réalisation en cours, fin prévue au printemps 2027",
                "EN_COURS | 2026-01-01 | 2027-09-01 | | Réalisation en cours, fin prévue à l’automne 2027",
                "EN_COURS | 2026-01-01 | | | Réalisation en cours",
                "REALISEE | 2026-01-01 | 2026-05-31 | 2026-06-03 | C’est fait, depuis le 3 juin 2026",
                "REALISEE | | | | C’est fait",
                "SUSPENDUE | 2026-01-01 | 2026-05-31 | | En pause pour le moment",
                "ABANDONNEE | 2026-01-01 | 2026-05-31 | | Projet abandonné"
            })
    void saysItInASentence(
            Statut statut,
            @Nullable LocalDate debut,
            @Nullable LocalDate fin,
            @Nullable LocalDate finReelle,
            String attendu) {
        assertThat(MOTS.de(ContenuPublicMother.de(statut, new Calendrier(debut, fin, null, finReelle))))
                .isEqualTo(attendu);
    }
}
