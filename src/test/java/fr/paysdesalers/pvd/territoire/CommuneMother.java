package fr.paysdesalers.pvd.territoire;

import fr.paysdesalers.pvd.socle.FichierCsv;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Communes of a small territory, and files of contours of it: each commune is a square of a hundredth of a degree. */
public final class CommuneMother {

    private CommuneMother() {}

    /** A commune of a key, at a place of the grid; the first is a bourg-centre. */
    public static Commune commune(long id, int colonne, int ligne) {
        return new Commune(id, code(id), "Commune " + id, 100, 2023, "Essai", id == 1, colonne, ligne);
    }

    /** Four communes in a square. */
    public static List<Commune> quatre() {
        return List.of(commune(1, 1, 1), commune(2, 2, 1), commune(3, 1, 2), commune(4, 2, 2));
    }

    static String code(long id) {
        return String.format(Locale.ROOT, "990%02d", id);
    }

    /** A valid file of contours of these communes, where their tiles are. */
    public static String geojson(List<Commune> communes) {
        return collection(communes.stream()
                .map(commune -> objet(commune.codeInsee(), carre(commune.tuileColonne(), commune.tuileLigne())))
                .toArray(String[]::new));
    }

    /** A valid file for the territory that the tests load: squares where its tiles are. */
    public static byte[] paysDeSalers() {
        List<String> objets = FichierCsv.lire(
                new ClassPathResource("territoires/pays-de-salers/communes.csv"),
                ligne -> objet(
                        ligne.texte("code_insee"), carre(ligne.entier("tuile_colonne"), ligne.entier("tuile_ligne"))));
        return collection(objets.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8);
    }

    static String collection(String... objets) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", objets) + "]}";
    }

    static String objet(String code, String polygone) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code + "\",\"nom\":\"X\"},\"geometry\":"
                + "{\"type\":\"Polygon\",\"coordinates\":" + polygone + "}}";
    }

    static String carre(int colonne, int ligne) {
        double ouest = 2 + colonne * 0.01;
        double nord = 45 - ligne * 0.01;
        return polygone(ouest, nord, ouest + 0.01, nord, ouest + 0.01, nord - 0.01, ouest, nord - 0.01, ouest, nord);
    }

    static String polygone(double... nombres) {
        return Arrays.stream(paires(nombres)).collect(Collectors.joining(",", "[[", "]]"));
    }

    private static String[] paires(double... nombres) {
        String[] paires = new String[nombres.length / 2];
        for (int rang = 0; rang < paires.length; rang++) {
            paires[rang] = String.format(Locale.ROOT, "[%.6f,%.6f]", nombres[2 * rang], nombres[2 * rang + 1]);
        }
        return paires;
    }
}
