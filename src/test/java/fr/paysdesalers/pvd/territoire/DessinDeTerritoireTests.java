package fr.paysdesalers.pvd.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.paysdesalers.pvd.territoire.Carte.Valeur;
import fr.paysdesalers.pvd.territoire.DessinDeTerritoire.Forme;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DessinDeTerritoireTests {

    private static final List<Commune> COMMUNES = CommuneMother.quatre();

    @Test
    void tilesAreAllTheSameSizeAndNeverOverlap() {
        DessinDeTerritoire dessin = DessinDeTerritoire.tuiles(COMMUNES);

        assertThat(dessin.estSchematique()).isTrue();
        Set<String> tailles = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (Forme forme : dessin.formes()) {
            tailles.add(forme.trace().replaceFirst("M[^h]*", ""));
            places.add(forme.x() + "," + forme.y());
            assertThat(forme.x()).isBetween(0, dessin.largeur());
            assertThat(forme.y()).isBetween(0, dessin.hauteur());
        }
        assertThat(tailles).hasSize(1);
        assertThat(places).hasSize(4);
    }

    /** At 45 degrees a degree of longitude is 0.7071 of a degree of latitude: squares in degrees are drawn narrow. */
    @Test
    void shapesKeepTheirProportions() {
        DessinDeTerritoire dessin = contours(CommuneMother.geojson(COMMUNES));

        assertThat(dessin.estSchematique()).isFalse();
        assertThat(dessin.source()).isEqualTo("IGN");
        assertThat(dessin.largeur()).isEqualTo(1_000);
        assertThat((dessin.hauteur() - 16) / 984.0).isCloseTo(1 / 0.7072, within(0.005));
        assertThat(dessin.formes().get(0).trace()).isEqualTo("M8,8l492,0 0,696 -492,0z");
        assertThat(dessin.formes().get(0).x()).isEqualTo(254);
        assertThat(dessin.formes().get(0).y()).isCloseTo(356, within(4));
    }

    /** The middle of an L is outside of it. */
    @Test
    void aNameIsWrittenInsideItsShape() {
        String equerre = CommuneMother.polygone(
                2.01, 44.99, 2.011, 44.99, 2.011, 44.981, 2.02, 44.981, 2.02, 44.98, 2.01, 44.98, 2.01, 44.99);
        DessinDeTerritoire dessin = DessinDeTerritoire.contours(
                List.of(COMMUNES.get(0)),
                LectureDeContours.lire(
                        List.of(COMMUNES.get(0)),
                        CommuneMother.collection(CommuneMother.objet("99001", equerre))
                                .getBytes(StandardCharsets.UTF_8)),
                "IGN");

        assertThat(dessin.formes().get(0).x()).isBetween(8, 108);
    }

    private static DessinDeTerritoire contours(String geojson) {
        return DessinDeTerritoire.contours(
                COMMUNES, LectureDeContours.lire(COMMUNES, geojson.getBytes(StandardCharsets.UTF_8)), "IGN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 1 1 2 2 3 6 7 | 1 2 3 | 0:0 1:1 2:2 3:3 4:4 7:4",
                "1 1 1           |       | 0:0 1:1",
                "5               |       | 0:0 5:1",
                "                |       | 0:0",
                "0 0 4 4         |       | 0:0 4:1",
                "123456 200000 310001 999999 | 130000 200000 320000 | 1:1 130000:1 130000.01:2 310001:3 999999:4"
            })
    void classesShareTheCommunesAndAreSaidInRoundFigures(
            @Nullable String valeurs, @Nullable String bornes, String niveaux) {
        Classes classes = Classes.de(nombres(valeurs));

        assertThat(classes.bornes())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(nombres(bornes));
        for (String niveau : niveaux.split(" ", -1)) {
            String[] paire = niveau.split(":", -1);
            assertThat(classes.niveau(new BigDecimal(paire[0]))).as(niveau).isEqualTo(Integer.parseInt(paire[1]));
        }
    }

    private static List<BigDecimal> nombres(@Nullable String texte) {
        return texte == null
                ? List.of()
                : Stream.of(texte.split(" ", -1)).map(BigDecimal::new).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Pleaux, Pleaux",
        "Saint-Martin-Valmeroux, Saint-Martin-|Valmeroux",
        "Saint-Cirgues-de-Malbert, Saint-Cirgues-|de-Malbert",
        "Le Falgoux, Le Falgoux",
        "Saint-Vincent-de-Salers, Saint-Vincent-|de-Salers"
    })
    void namesHoldInATile(String nom, String lignes) {
        assertThat(Carte.nom(nom, 0).stream().map(Carte.LigneDeNom::texte)).containsExactly(lignes.split("\\|", -1));
    }

    @Test
    void theLegendCountsEachCommuneOnce() {
        Map<Long, Valeur> valeurs = new HashMap<>();
        valeurs.put(1L, new Valeur(BigDecimal.valueOf(9), "9", "neuf", "/un"));
        valeurs.put(2L, new Valeur(BigDecimal.ZERO, "0", "rien", "/deux"));
        valeurs.put(3L, new Valeur(null, "?", "inconnu", "/trois"));
        valeurs.put(4L, new Valeur(BigDecimal.valueOf(2), "2", "deux", null));

        Carte carte = Carte.de("Titre", DessinDeTerritoire.tuiles(COMMUNES), valeurs, "99004", new Carte.Mots() {
            @Override
            public String classe(@Nullable Integer niveau, Classes classes) {
                return "classe " + niveau;
            }

            @Override
            public String commune(Commune commune, Valeur valeur) {
                return commune.nom() + " : " + valeur.mots();
            }
        });

        assertThat(carte.legende())
                .extracting(Carte.ClasseDeCarte::mots, Carte.ClasseDeCarte::communes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("classe 0", 1),
                        org.assertj.core.groups.Tuple.tuple("classe 1", 1),
                        org.assertj.core.groups.Tuple.tuple("classe 2", 1),
                        org.assertj.core.groups.Tuple.tuple("classe null", 1));
        assertThat(carte.communes())
                .extracting(Carte.CommuneDeCarte::sienne)
                .containsExactly(false, false, false, true);
        assertThat(carte.communes().get(0).bourg()).isTrue();
        assertThat(carte.communes().get(2).niveau()).isEqualTo("inconnu");
    }
}
