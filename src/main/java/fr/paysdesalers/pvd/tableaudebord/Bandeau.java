package fr.paysdesalers.pvd.tableaudebord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The band of a convention: its steps, and where it stands against the deadline of the ORT.
 *
 * @param puce the deadline in a few words, {@code J-142}
 * @param enRetard the deadline has passed and the ORT is not signed
 * @param phrase the same in one sentence, with the dates
 * @param restes what is left to do, for members; empty for anybody else
 */
public record Bandeau(
        String nom, List<Etape> etapes, String puce, boolean enRetard, String phrase, List<Reste> restes) {

    /** Something that is left to do, with where it is. */
    public record Reste(String libelle, String href) {}

    Bandeau avec(List<Reste> autres) {
        return new Bandeau(nom, etapes, puce, enRetard, phrase, autres);
    }

    /** A step; {@code etat} is {@code faite}, {@code courante} or {@code a-venir}. */
    public record Etape(
            String nom,
            @Nullable String date,
            String etat,
            @Nullable String detail) {}
}
