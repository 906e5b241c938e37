package fr.paysdesalers.pvd.convention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was signed and decided around a convention, ready to show.
 *
 * @param objets the heads of the columns of délibérations
 * @param manquantes the délibérations that are expected and not recorded
 */
public record SignaturesVues(
        List<SignataireLu> signataires,
        List<AvenantLu> avenants,
        List<String> objets,
        List<Conseil> conseils,
        int manquantes) {

    /** A council with what it decided on each object. */
    public record Conseil(String nom, List<Case> cases) {}

    /**
     * What a council decided on one object.
     *
     * @param texte the day and the number; null when it has not deliberated
     * @param href where it is recorded or changed; null for who may not
     * @param retrait where it is removed; null for who may not
     */
    public record Case(
            String objet,
            @Nullable String texte,
            boolean attendue,
            @Nullable String href,
            @Nullable String retrait) {}
}
