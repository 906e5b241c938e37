package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Writes the letter that asks a funder for more time, as a Word file that people complete and sign. */
@Component
class LettreDeProrogation {

    private static final String POLICE = "Arial";
    private static final int CORPS = 11;
    private static final int INTERLIGNE = 200;

    private final Libelles libelles;
    private final boolean demonstration;

    LettreDeProrogation(Libelles libelles, Environment environnement) {
        this.libelles = libelles;
        this.demonstration = environnement.acceptsProfiles(Profiles.of("demonstration"));
    }

    /** The file; what the portal does not know stays between brackets. */
    byte[] ecrire(Prorogation demande, LocalDate aujourdHui) {
        try (XWPFDocument lettre = new XWPFDocument();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            boolean commencer = demande.pourCommencer();
            if (demonstration) {
                paragraphe(lettre, libelles.texte("regle.lettre.demonstration"), ParagraphAlignment.CENTER, true);
            }
            paragraphe(lettre, demande.epci(), ParagraphAlignment.LEFT, true);
            paragraphe(lettre, demande.financeur(), ParagraphAlignment.RIGHT, false);
            paragraphe(
                    lettre, libelles.texte("regle.lettre.date", new Jour(aujourdHui)), ParagraphAlignment.RIGHT, false);
            paragraphe(
                    lettre,
                    libelles.texte(
                            commencer ? "regle.lettre.objet.commencer" : "regle.lettre.objet.achever",
                            demande.dispositif()),
                    ParagraphAlignment.LEFT,
                    true);
            if (demande.dossier() != null) {
                paragraphe(
                        lettre,
                        libelles.texte("regle.lettre.dossier", demande.dossier()),
                        ParagraphAlignment.LEFT,
                        false);
            }
            corps(lettre, libelles.texte("regle.lettre.appel"));
            corps(
                    lettre,
                    libelles.texte(
                            "regle.lettre.faits",
                            demande.decision() == null
                                    ? libelles.texte("regle.lettre.decision.inconnue")
                                    : demande.decision(),
                            demande.notifieLe(),
                            demande.accorde(),
                            demande.dispositif(),
                            demande.action()));
            corps(
                    lettre,
                    libelles.texte(
                            commencer ? "regle.lettre.delai.commencer" : "regle.lettre.delai.achever",
                            new Jour(demande.limite())));
            corps(lettre, libelles.texte("regle.lettre.motif"));
            corps(
                    lettre,
                    libelles.texte(
                            commencer ? "regle.lettre.demande.commencer" : "regle.lettre.demande.achever",
                            new Jour(demande.jusquA())));
            corps(lettre, libelles.texte("regle.lettre.salut"));
            paragraphe(lettre, libelles.texte("regle.lettre.signature"), ParagraphAlignment.RIGHT, false);
            lettre.write(sortie);
            return sortie.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void corps(XWPFDocument lettre, String texte) {
        paragraphe(lettre, texte, ParagraphAlignment.BOTH, false);
    }

    private static void paragraphe(XWPFDocument lettre, String texte, ParagraphAlignment alignement, boolean gras) {
        XWPFParagraph paragraphe = lettre.createParagraph();
        paragraphe.setAlignment(alignement);
        paragraphe.setSpacingAfter(INTERLIGNE);
        XWPFRun mots = paragraphe.createRun();
        mots.setFontFamily(POLICE);
        mots.setFontSize(CORPS);
        mots.setBold(gras);
        mots.setText(texte);
    }
}
