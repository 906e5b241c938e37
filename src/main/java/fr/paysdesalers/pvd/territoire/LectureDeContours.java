package fr.paysdesalers.pvd.territoire;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a GeoJSON file of contours (RFC 7946) and refuses what is not one shape, in degrees, for each commune of the
 * territory and for no other; the refusal names the object at fault.
 */
final class LectureDeContours {

    static final int POINTS_MAXIMUM = 60_000;

    /** Where the files of the IGN, of Etalab and of the INSEE keep the code of a commune. */
    private static final List<String> PROPRIETES_DU_CODE =
            List.of("code", "insee", "code_insee", "insee_com", "codgeo", "inseecom");

    /** Of somebody else's file a refusal quotes enough to find the fault, no more. */
    private static final int LONGUEUR_CITEE = 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Commune> communes;
    private final Map<Long, List<Anneau>> contours = new LinkedHashMap<>();
    private int points;

    private LectureDeContours(List<Commune> communes) {
        this.communes = communes.stream().collect(Collectors.toMap(Commune::codeInsee, Function.identity()));
    }

    /**
     * The rings of each commune, by its key.
     *
     * @throws RefusDeSaisie on {@code fichier}
     */
    static Map<Long, List<Anneau>> lire(List<Commune> communes, byte[] octets) {
        LectureDeContours lecture = new LectureDeContours(communes);
        lecture.collection(arbre(octets));
        lecture.exigerToutes(communes);
        return lecture.contours;
    }

    private static JsonNode arbre(byte[] octets) {
        try {
            return JSON.readTree(octets);
        } catch (JacksonException illisible) {
            throw refus("territoire.contours.illisible");
        }
    }

    private void collection(JsonNode racine) {
        JsonNode objets = racine.path("features");
        if (!estDeType(racine, "FeatureCollection") || !objets.isArray()) {
            throw refus("territoire.contours.collection");
        }
        int rang = 0;
        for (JsonNode objet : objets) {
            rang++;
            String code = code(objet, rang);
            Commune commune = communes.get(code);
            if (commune == null) {
                throw refus("territoire.contours.inconnue", rang, code);
            }
            if (contours.containsKey(commune.id())) {
                throw refus("territoire.contours.double", rang, commune.nom());
            }
            contours.put(commune.id(), anneaux(objet.path("geometry"), new Objet(rang, commune.nom())));
        }
    }

    private void exigerToutes(List<Commune> attendues) {
        List<String> manquantes = attendues.stream()
                .filter(commune -> !contours.containsKey(commune.id()))
                .map(Commune::nom)
                .toList();
        if (!manquantes.isEmpty()) {
            throw refus("territoire.contours.manquantes", manquantes.size(), String.join(", ", manquantes));
        }
    }

    private static String code(JsonNode objet, int rang) {
        for (var propriete : objet.path("properties").properties()) {
            JsonNode valeur = propriete.getValue();
            if (PROPRIETES_DU_CODE.contains(propriete.getKey().toLowerCase(Locale.ROOT))
                    && valeur.isString()
                    && !valeur.stringValue().isBlank()) {
                String dit = valeur.stringValue().strip();
                return dit.substring(0, Math.min(LONGUEUR_CITEE, dit.length()));
            }
        }
        throw refus("territoire.contours.sans-code", rang);
    }

    /** An object of the file, as a refusal names it. */
    private record Objet(int rang, String commune) {

        RefusDeSaisie refus(String cle, Object... suite) {
            List<Object> arguments = new ArrayList<>(List.of(rang, commune));
            arguments.addAll(List.of(suite));
            return new RefusDeSaisie("fichier", cle, arguments.toArray());
        }
    }

    private List<Anneau> anneaux(JsonNode geometrie, Objet objet) {
        List<Anneau> anneaux = new ArrayList<>();
        JsonNode coordonnees = geometrie.path("coordinates");
        if (estDeType(geometrie, "Polygon")) {
            polygone(coordonnees, objet, anneaux);
        } else if (estDeType(geometrie, "MultiPolygon")) {
            coordonnees.forEach(polygone -> polygone(polygone, objet, anneaux));
        } else {
            throw objet.refus("territoire.contours.geometrie");
        }
        anneaux.removeIf(anneau -> !anneau.enclot());
        if (anneaux.isEmpty()) {
            throw objet.refus("territoire.contours.vide");
        }
        return anneaux;
    }

    private void polygone(JsonNode lignes, Objet objet, List<Anneau> anneaux) {
        for (JsonNode ligne : lignes) {
            if (!ligne.isArray() || ligne.size() <= Anneau.MINIMUM) {
                throw objet.refus("territoire.contours.court");
            }
            points += ligne.size();
            if (points > POINTS_MAXIMUM) {
                throw refus("territoire.contours.points", POINTS_MAXIMUM);
            }
            if (!ligne.get(0).equals(ligne.get(ligne.size() - 1))) {
                throw objet.refus("territoire.contours.ouvert");
            }
            List<Sommet> sommets = new ArrayList<>(ligne.size());
            ligne.forEach(point -> sommets.add(sommet(point, objet)));
            anneaux.add(Anneau.de(sommets));
        }
    }

    private static Sommet sommet(JsonNode point, Objet objet) {
        Double longitude = degres(point.path(0), 180);
        Double latitude = degres(point.path(1), 90);
        if (longitude == null || latitude == null) {
            throw objet.refus("territoire.contours.coordonnees");
        }
        return Sommet.de(longitude, latitude);
    }

    /** Finite, and no further than {@code borne}; a number that JSON writes but that no double holds is infinite. */
    private static @Nullable Double degres(JsonNode nombre, int borne) {
        double valeur = nombre.isNumber() ? nombre.doubleValue() : Double.NaN;
        return Math.abs(valeur) <= borne ? valeur : null;
    }

    private static boolean estDeType(JsonNode objet, String type) {
        JsonNode dit = objet.path("type");
        return dit.isString() && dit.stringValue().equals(type);
    }

    private static RefusDeSaisie refus(String cle, Object... arguments) {
        return new RefusDeSaisie("fichier", cle, arguments);
    }
}
