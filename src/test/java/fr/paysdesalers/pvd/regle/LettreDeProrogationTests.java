package fr.paysdesalers.pvd.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.env.MockEnvironment;

/** The letter opens as a Word file and says what the portal knows, hostile names included. */
class LettreDeProrogationTests {

    private static String lettre(boolean pourCommencer, @Nullable String decision, String... profils)
            throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/regle");
        messages.setDefaultEncoding("UTF-8");
        AnnotationConfigApplicationContext contexte = new AnnotationConfigApplicationContext();
        contexte.registerBean("messageSource", ResourceBundleMessageSource.class, () -> messages);
        contexte.register(Libelles.class);
        contexte.refresh();
        MockEnvironment environnement = new MockEnvironment();
        environnement.setActiveProfiles(profils);
        byte[] octets = new LettreDeProrogation(contexte.getBean(Libelles.class), environnement)
                .ecrire(
                        new Prorogation(
                                pourCommencer,
                                "Communauté de communes",
                                "Préfecture",
                                "DETR",
                                "Halle <b>{0}</b> & place",
                                "D-12",
                                decision,
                                Montant.de(120_000),
                                new Jour(LocalDate.of(2025, 3, 15)),
                                LocalDate.of(2027, 3, 15),
                                LocalDate.of(2028, 3, 15)),
                        LocalDate.of(2027, 1, 5));
        try (XWPFWordExtractor texte = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(octets)))) {
            return texte.getText();
        }
    }

    @Test
    void asksToStartLater() throws IOException {
        assertThat(lettre(true, "2025-17"))
                .contains(
                        "Objet : demande de prorogation du délai de commencement, DETR",
                        "Dossier n° D-12",
                        "Par décision 2025-17, notifiée le 15 mars 2025",
                        "120\u202f000\u00a0€",
                        "« Halle <b>{0}</b> & place »",
                        "avant le 15 mars 2027",
                        "jusqu’au 15 mars 2028",
                        "[à compléter]")
                .doesNotContain("DÉMONSTRATION");
    }

    @Test
    void asksToCompleteLaterAndLeavesWhatNobodyKnowsBetweenBrackets() throws IOException {
        assertThat(lettre(false, null)).contains("délai d’achèvement", "art. R2334-29", "[numéro de la décision]");
    }

    @Test
    void saysThatTheDemonstrationIsNotToBeSent() throws IOException {
        assertThat(lettre(true, null, "demonstration")).contains("DONNÉES DE DÉMONSTRATION");
    }
}
