package fr.paysdesalers.pvd.territoire;

import static fr.paysdesalers.pvd.territoire.CommuneMother.carre;
import static fr.paysdesalers.pvd.territoire.CommuneMother.collection;
import static fr.paysdesalers.pvd.territoire.CommuneMother.objet;
import static fr.paysdesalers.pvd.territoire.CommuneMother.quatre;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of contours, good and hostile. */
class LectureDeContoursTests {

    private static final String A = objet("99001", carre(1, 1));
    private static final String B = objet("99002", carre(2, 1));
    private static final String C = objet("99003", carre(1, 2));
    private static final String D = objet("99004", carre(2, 2));

    private static Map<Long, List<Anneau>> lire(String geojson) {
        return LectureDeContours.lire(quatre(), geojson.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsOneShapeForEachCommune() {
        Map<Long, List<Anneau>> contours = lire(collection(D, C, B, A));

        assertThat(contours).containsOnlyKeys(1L, 2L, 3L, 4L);
        assertThat(Objects.requireNonNull(contours.get(1L))).hasSize(1);
        assertThat(Objects.requireNonNull(contours.get(1L)).get(0).sommets())
                .containsExactly(
                        new Sommet(20_100, 449_900),
                        new Sommet(20_200, 449_900),
                        new Sommet(20_200, 449_800),
                        new Sommet(20_100, 449_800));
    }

    @Test
    void readsIslandsHolesAltitudesAndOtherNamesOfTheCode() {
        String iles = D.replace("\"Polygon\"", "\"MultiPolygon\"")
                .replace("\"coordinates\":" + carre(2, 2), "\"coordinates\":[" + carre(2, 2) + "," + carre(9, 9) + "]");
        String trouee = C.replace("]]]", "]],[[2.012,44.978],[2.018,44.978],[2.018,44.972],[2.012,44.978]]]");

        String haute = B.replace(",44.990000]", ",44.990000,950.5]");

        Map<Long, List<Anneau>> contours =
                lire(collection(A.replace("\"code\"", "\"INSEE_COM\""), haute, trouee, iles));

        assertThat(Objects.requireNonNull(contours.get(4L))).hasSize(2);
        assertThat(Objects.requireNonNull(contours.get(3L))).hasSize(2);
        assertThat(Objects.requireNonNull(contours.get(2L)).get(0).sommets()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("refuses")
    void refusesAndNamesTheObject(String cle, List<Object> arguments, String fichier) {
        RefusDeSaisie refus = catchThrowableOfType(RefusDeSaisie.class, () -> lire(fichier));

        assertThat(refus).as(cle).isNotNull();
        assertThat(refus.cle()).isEqualTo("territoire.contours." + cle);
        assertThat(refus.arguments()).containsExactlyElementsOf(arguments);
    }

    static Stream<Arguments> refuses() {
        List<Object> troisieme = List.of(3, "Commune 3");
        return Stream.of(
                cas("collection", List.of(), ""),
                cas("illisible", List.of(), "PK\u0003\u0004 un classeur"),
                cas("illisible", List.of(), collection(A, B, C, D) + "{}"),
                cas("illisible", List.of(), collection(A, B, C, D).substring(0, 200)),
                cas("illisible", List.of(), collection(A).replace("2.01", "NaN")),
                cas("illisible", List.of(), "[".repeat(20_000)),
                cas("collection", List.of(), "[]"),
                cas("collection", List.of(), "null"),
                cas("collection", List.of(), A),
                cas("collection", List.of(), "{\"type\":\"FeatureCollection\",\"features\":{}}"),
                cas("manquantes", List.of(4, "Commune 1, Commune 2, Commune 3, Commune 4"), collection()),
                cas("manquantes", List.of(1, "Commune 4"), collection(A, B, C)),
                cas("sans-code", List.of(2), collection(A, B.replace("\"code\"", "\"cle\""), C, D)),
                cas("sans-code", List.of(2), collection(A, B.replace("\"99002\"", "99002"), C, D)),
                cas("sans-code", List.of(2), collection(A, "null", C, D)),
                cas("inconnue", List.of(5, "15153"), collection(A, B, C, D, objet("15153", carre(3, 3)))),
                cas(
                        "inconnue",
                        List.of(1, "<script>alert(1)</sc"),
                        collection(objet("<script>alert(1)</script>", "[]"))),
                cas("double", List.of(3, "Commune 1"), collection(A, B, A, C, D)),
                cas("geometrie", troisieme, collection(A, B, C.replace("Polygon", "Point"), D)),
                cas("geometrie", troisieme, collection(A, B, C.replace("Polygon", "polygon"), D)),
                cas(
                        "geometrie",
                        troisieme,
                        collection(
                                A,
                                B,
                                "{\"type\":\"Feature\",\"properties\":{\"code\":\"99003\"},\"geometry\":null}",
                                D)),
                cas("vide", troisieme, collection(A, B, objet("99003", "[]"), D)),
                cas("vide", troisieme, collection(A, B, objet("99003", "[[[2,45],[2,45],[2,45],[2,45]]]"), D)),
                cas("vide", troisieme, collection(A, B, objet("99003", "[[[2,45],[3,46],[4,47],[2,45]]]"), D)),
                cas("court", troisieme, collection(A, B, objet("99003", "[[[2,45],[3,45],[2,45]]]"), D)),
                cas("court", troisieme, collection(A, B, objet("99003", "[2,45]"), D)),
                cas("ouvert", troisieme, collection(A, B, objet("99003", "[[[2,45],[3,45],[3,46],[2,46]]]"), D)),
                cas("coordonnees", troisieme, collection(A, B, trois("[\"2\",45]"), D)),
                cas("coordonnees", troisieme, collection(A, B, trois("[2]"), D)),
                cas("coordonnees", troisieme, collection(A, B, trois("[1e999,45]"), D)),
                cas("coordonnees", troisieme, collection(A, B, trois("[652709,6862305]"), D)),
                cas("coordonnees", troisieme, collection(A, B, trois("[2,90.0001]"), D)),
                cas("coordonnees", troisieme, collection(A, B, trois("{\"x\":2}"), D)),
                cas("points", List.of(60_000), collection(objet("99001", "[" + spirale(60_001) + "]"))));
    }

    /** A third commune with this point in its ring. */
    private static String trois(String point) {
        return objet("99003", "[[[2,45],[3,45]," + point + ",[2,45]]]");
    }

    private static String spirale(int points) {
        return "[" + "[2,45],".repeat(points - 1) + "[2,45]]";
    }

    private static Arguments cas(String cle, List<Object> arguments, String fichier) {
        return Arguments.of(cle, arguments, fichier);
    }
}
