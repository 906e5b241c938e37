package fr.paysdesalers.pvd.territoire;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The contours of territories: brought from a file, all communes or none; without them maps are schematic. */
@Service
@Transactional
public class Contours {

    /** A file over 5 MB is far more precise than a map of communes. */
    public static final int TAILLE_MAXIMALE = 5 * 1024 * 1024;

    /** Points that a page may bear: some fifty for each of thirty communes. */
    static final int POINTS_GARDES = 1_500;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient base;
    private final Clock horloge;

    Contours(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** What is known of contours that were brought. */
    public record Import(long territoireId, String source, int points, String importePar, OffsetDateTime importeLe) {}

    private record Ligne(long communeId, String source, String anneaux) {}

    /**
     * Takes the contours of a territory in place of those that it had.
     *
     * @param source who publishes them and when, shown under the map
     * @throws RefusDeSaisie on {@code fichier}, naming the object at fault
     */
    @ReserveAuxAdministrateurs
    public void importer(long territoireId, String source, byte[] geojson, String auteur) {
        if (geojson.length > TAILLE_MAXIMALE) {
            throw new RefusDeSaisie("fichier", "territoire.contours.lourd");
        }
        List<Commune> communes = base.sql("select * from commune where territoire_id = ? order by nom for update")
                .param(territoireId)
                .query(Commune.class)
                .list();
        Map<Long, List<Anneau>> contours =
                Simplification.simplifier(LectureDeContours.lire(communes, geojson), POINTS_GARDES);
        effacer(territoireId);
        base.sql("insert into contours_de_territoire (territoire_id, source, points, importe_par, importe_le) "
                        + "values (?, ?, ?, ?, ?)")
                .params(
                        territoireId,
                        source,
                        Simplification.points(contours),
                        auteur,
                        Timestamp.from(horloge.instant()))
                .update();
        contours.forEach((commune, anneaux) -> base.sql(
                        "insert into contour_de_commune (commune_id, anneaux) values (?, ?::jsonb)")
                .params(commune, ecrire(anneaux))
                .update());
    }

    /** Back to the schematic map. */
    @ReserveAuxAdministrateurs
    public void retirer(long territoireId) {
        effacer(territoireId);
    }

    private void effacer(long territoireId) {
        base.sql("delete from contour_de_commune where commune_id in (select id from commune where territoire_id = ?)")
                .param(territoireId)
                .update();
        base.sql("delete from contours_de_territoire where territoire_id = ?")
                .param(territoireId)
                .update();
    }

    /** The territories that have contours. */
    @Transactional(readOnly = true)
    public List<Import> imports() {
        return base.sql("select * from contours_de_territoire order by territoire_id")
                .query(Import.class)
                .list();
    }

    /** The drawing of a territory: its contours when they were brought, tiles else. One statement. */
    @Transactional(readOnly = true)
    public DessinDeTerritoire dessin(long territoireId, List<Commune> communes) {
        List<Ligne> lignes = base.sql(
                        "select c.commune_id, t.source, c.anneaux::text anneaux from contour_de_commune c "
                                + "join commune m on m.id = c.commune_id "
                                + "join contours_de_territoire t on t.territoire_id = m.territoire_id where m.territoire_id = ?")
                .param(territoireId)
                .query(Ligne.class)
                .list();
        Map<Long, List<Anneau>> contours = new HashMap<>();
        lignes.forEach(ligne -> contours.put(ligne.communeId(), lire(ligne.anneaux())));
        // A commune that joined the territory since has no shape: the schematic map forgets nobody
        return communes.stream().allMatch(commune -> contours.containsKey(commune.id())) && !communes.isEmpty()
                ? DessinDeTerritoire.contours(communes, contours, lignes.get(0).source())
                : DessinDeTerritoire.tuiles(communes);
    }

    private static String ecrire(List<Anneau> anneaux) {
        return JSON.writeValueAsString(anneaux.stream()
                .map(anneau -> anneau.sommets().stream()
                        .map(sommet -> List.of(sommet.longitude(), sommet.latitude()))
                        .toList())
                .toList());
    }

    private static List<Anneau> lire(String anneaux) {
        List<Anneau> lus = new ArrayList<>();
        JSON.readTree(anneaux).forEach(anneau -> {
            List<Sommet> sommets = new ArrayList<>();
            anneau.forEach(point ->
                    sommets.add(new Sommet(point.get(0).intValue(), point.get(1).intValue())));
            lus.add(new Anneau(sommets));
        });
        return lus;
    }
}
