package fr.paysdesalers.pvd.territoire;

import java.util.Locale;

/** The territory of an EPCI; {@code superficieKm2} in km². */
public record Territoire(
        long id,
        String code,
        String epci,
        String siren,
        String departement,
        int superficieKm2,
        String finalite,
        String portrait) {

    /** {@code 8 413}: a count of people as the pages show it. */
    public static String nombre(int habitants) {
        return String.format(Locale.FRANCE, "%,d", habitants);
    }
}
