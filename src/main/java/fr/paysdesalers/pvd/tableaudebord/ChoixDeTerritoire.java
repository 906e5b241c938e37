package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.tableaudebord.OrdreDesCommunes.Tri;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The links that show the same territory otherwise: what its tints tell, for which objective. Each keeps the other. */
@Component
class ChoixDeTerritoire {

    private final Libelles libelles;

    ChoixDeTerritoire(Libelles libelles) {
        this.libelles = libelles;
    }

    /** A link among others, one of which is where one stands. */
    public record Lien(String libelle, String href, boolean present) {}

    /** The head of a column that sorts; {@code tri} is how it is sorted at present, null when it is not. */
    public record Entete(
            String libelle, String href, @Nullable String tri, boolean nombre) {}

    List<Lien> mesures(Perimetre perimetre, MesureDeCarte presente, @Nullable Objectif objectif) {
        return Arrays.stream(MesureDeCarte.values())
                .map(mesure -> new Lien(libelles.de(mesure), carte(perimetre, mesure, objectif), mesure == presente))
                .toList();
    }

    List<Lien> objectifs(
            Perimetre perimetre, List<Objectif> objectifs, @Nullable Objectif present, MesureDeCarte mesure) {
        return liens(objectifs, present, objectif -> carte(perimetre, mesure, objectif));
    }

    List<Lien> objectifsDeLEquilibre(
            Perimetre perimetre, List<Objectif> objectifs, @Nullable Objectif present, Tri tri) {
        return liens(objectifs, present, objectif -> equilibre(perimetre, tri, objectif));
    }

    private List<Lien> liens(
            List<Objectif> objectifs, @Nullable Objectif present, Function<@Nullable Objectif, String> adresse) {
        return Stream.concat(
                        Stream.of(new Lien(
                                libelles.texte("tableaudebord.territoire.tous"), adresse.apply(null), present == null)),
                        objectifs.stream()
                                .map(objectif ->
                                        new Lien(objectif.nom(), adresse.apply(objectif), objectif.equals(present))))
                .toList();
    }

    /** A second click turns the order round. */
    List<Entete> entetes(Perimetre perimetre, Tri present, @Nullable Objectif objectif) {
        return Arrays.stream(OrdreDesCommunes.values())
                .map(ordre -> new Entete(
                        libelles.de(ordre),
                        equilibre(perimetre, new Tri(ordre, ordre == present.ordre() && !present.inverse()), objectif),
                        ordre == present.ordre() ? (present.estCroissant() ? "ascending" : "descending") : null,
                        ordre != OrdreDesCommunes.COMMUNE))
                .toList();
    }

    private static String carte(Perimetre perimetre, MesureDeCarte mesure, @Nullable Objectif objectif) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(perimetre.chemin("/territoire"));
        if (mesure != MesureDeCarte.ACTIONS) {
            url.queryParam("mesure", mesure.code());
        }
        return avec(url, objectif);
    }

    private static String equilibre(Perimetre perimetre, Tri tri, @Nullable Objectif objectif) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(perimetre.chemin("/territoire/equilibre"));
        if (tri.ordre() != OrdreDesCommunes.COMMUNE) {
            url.queryParam("tri", tri.ordre().code());
        }
        if (tri.inverse()) {
            url.queryParam("sens", "inverse");
        }
        return avec(url, objectif);
    }

    private static String avec(UriComponentsBuilder url, @Nullable Objectif objectif) {
        if (objectif != null) {
            url.queryParam("objectif", objectif.numero());
        }
        return url.build().toUriString();
    }
}
