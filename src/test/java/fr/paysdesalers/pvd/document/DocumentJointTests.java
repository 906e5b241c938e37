package fr.paysdesalers.pvd.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.SaisieInvalide;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentJointTests {

    private static final Signature CAMILLE = new Signature(7, "Camille", Instant.parse("2026-11-23T09:00:00Z"));
    private static final CleDePorteur JALON = new CleDePorteur(GenreDePorteur.JALON, 12);
    private static final Description PLAN = new Description(GenreDocument.PLAN, null, null, Visibilite.INTERNE);
    private static final Description PHOTO =
            new Description(GenreDocument.PHOTO, MomentPhoto.AVANT, "La halle", Visibilite.INTERNE);

    private final DocumentJoint document = new DocumentJoint(1, 2, JALON, PLAN);

    private static Fichier fichier(String nom, TypeDeFichier type) {
        return new Fichier(NomDeFichier.nettoyer(nom), type, Fichiers.pdf());
    }

    @Test
    void numbersItsVersionsAndKeepsThemAll() {
        document.deposer(fichier("plan-a.pdf", TypeDeFichier.PDF), UUID.randomUUID(), CAMILLE);
        document.deposer(fichier("plan-b.pdf", TypeDeFichier.PDF), UUID.randomUUID(), CAMILLE);

        assertThat(document.versions()).extracting(VersionDeDocument::numero).containsExactly(1, 2);
        assertThat(document.titre()).isEqualTo("plan-b.pdf");
        assertThat(document.genreDePorteur()).isEqualTo(GenreDePorteur.JALON);
    }

    @Test
    void isWithdrawnAndKept() {
        document.deposer(fichier("plan.pdf", TypeDeFichier.PDF), UUID.randomUUID(), CAMILLE);

        document.retirer(CAMILLE);

        assertThat(document.estRetire()).isTrue();
        assertThat(document.versions()).hasSize(1);
    }

    @Test
    void aPhotoIsAnImage() {
        DocumentJoint photo = new DocumentJoint(1, 2, JALON, PHOTO);

        refuse(
                "document.photo.image",
                () -> photo.deposer(fichier("plan.pdf", TypeDeFichier.PDF), UUID.randomUUID(), CAMILLE));
        photo.deposer(fichier("halle.png", TypeDeFichier.PNG), UUID.randomUUID(), CAMILLE);
        assertThat(photo.versions()).hasSize(1);
    }

    @Test
    void whatIsNotAnImageDoesNotBecomeAPhoto() {
        document.deposer(fichier("plan.pdf", TypeDeFichier.PDF), UUID.randomUUID(), CAMILLE);

        refuse("document.photo.pas-une-image", () -> document.modifier(PHOTO));
        assertThat(document.description()).isEqualTo(PLAN);
    }

    @Test
    void aPhotoSaysWhenAndWhat() {
        refuse("document.photo.moment", () -> new Description(GenreDocument.PHOTO, null, "A", Visibilite.INTERNE));
        refuse(
                "document.photo.legende",
                () -> new Description(GenreDocument.PHOTO, MomentPhoto.APRES, null, Visibilite.INTERNE));
    }

    @Test
    void onlyAPhotoHasAMoment() {
        assertThat(new Description(GenreDocument.ETUDE, MomentPhoto.APRES, null, Visibilite.INTERNE).moment())
                .isNull();
    }

    @Test
    void writesTheHashOfWhatItKeeps() {
        assertThat(new Fichier(NomDeFichier.nettoyer("a.txt"), TypeDeFichier.TXT, Fichiers.texte("abc")).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void readsWhatBearsItAsFormsSendIt() {
        assertThat(CleDePorteur.of(JALON.toString())).isEqualTo(JALON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JALON", "JALON-", "JALON--1", "jalon-1", "COMMUNE-1", "JALON-99999999999999999999"})
    void refusesWhatBearsNothing(String texte) {
        assertThatExceptionOfType(SaisieInvalide.class).isThrownBy(() -> CleDePorteur.of(texte));
    }

    private static void refuse(String cle, Runnable acte) {
        assertThatExceptionOfType(RefusDeSaisie.class)
                .isThrownBy(acte::run)
                .extracting(RefusDeSaisie::cle)
                .isEqualTo(cle);
    }
}
