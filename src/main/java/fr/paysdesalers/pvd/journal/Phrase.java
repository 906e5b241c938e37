package fr.paysdesalers.pvd.journal;

import org.jspecify.annotations.Nullable;

/**
 * What somebody did, without its subject: « a déplacé … ».
 *
 * @param motif why, and by which decision
 * @param avant a text too long for the sentence, as it was
 * @param apres as it became; both null when there is none
 */
public record Phrase(
        String texte,
        @Nullable String motif,
        @Nullable String avant,
        @Nullable String apres) {

    /** Up to there, a new text is read at once. */
    private static final int COURT = 300;

    static Phrase de(String texte) {
        return new Phrase(texte, null, null, null);
    }

    Phrase motivee(@Nullable String pourquoi) {
        return new Phrase(texte, pourquoi, avant, apres);
    }

    /** A new text, short enough to follow the sentence; null when there is none. */
    public @Nullable String texteCourt() {
        return avant == null && apres != null && apres.length() <= COURT ? apres : null;
    }

    /** Texts to unfold. */
    public boolean aDesTextes() {
        return texteCourt() == null && (avant != null || apres != null);
    }
}
