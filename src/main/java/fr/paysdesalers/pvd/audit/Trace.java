package fr.paysdesalers.pvd.audit;

import org.jspecify.annotations.Nullable;

/**
 * What is noted; never an address, a name nor what was typed.
 *
 * @param auteurId the account that acts; null when nobody is signed in
 * @param sujetId the account that it acts upon
 * @param detail what, in a code or a path
 * @param reseau the network that it came from; empty when it came from none
 */
public record Trace(
        GenreDeTrace genre,
        @Nullable Long auteurId,
        @Nullable Long sujetId,
        @Nullable Long conventionId,
        String detail,
        String reseau) {

    private static final int DETAIL_MAXIMAL = 300;
    private static final int RESEAU_MAXIMAL = 64;

    public Trace {
        detail = court(detail, DETAIL_MAXIMAL);
        reseau = court(reseau, RESEAU_MAXIMAL);
    }

    /** What an account does, for itself alone. */
    public static Trace de(GenreDeTrace genre, long compteId, String detail) {
        return new Trace(genre, compteId, null, null, detail, "");
    }

    /** PostgreSQL keeps no NUL in a text, and a line break would look like another trace in a file. */
    private static String court(String texte, int longueur) {
        String net = texte.replaceAll("\\p{Cntrl}", " ");
        return net.substring(0, Math.min(net.length(), longueur));
    }
}
