package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.action.Repartition;
import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.portefeuille.Criteres;
import fr.paysdesalers.pvd.portefeuille.Filtre;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.tableaudebord.LignesDuTerritoire.Tableau;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Territoire;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares bourgs-centres, other communes and the intercommunality, as a whole and for each objective. */
@Component
public class Equilibres {

    private final Libelles libelles;

    Equilibres(Libelles libelles) {
        this.libelles = libelles;
    }

    /** Communes together; {@code actions} counts each once, like the list of {@code href}. */
    public record GroupeVu(
            String nom,
            String population,
            int actions,
            String href,
            String cout,
            @Nullable String parHabitant,
            String acquis,
            String demande,
            String aTrouver) {}

    /** The cost of an objective; the last row is the sum of the others. */
    public record ObjectifVu(
            @Nullable Integer numero,
            String nom,
            String href,
            int actions,
            String bourgs,
            String autres,
            String intercommunal,
            String total) {}

    List<GroupeVu> groupes(Tableau tableau, EtatDuTerritoire etat) {
        return List.of(
                groupe(tableau, etat, "tableaudebord.equilibre.bourgs", Commune::bourgCentre),
                groupe(tableau, etat, "tableaudebord.equilibre.autres", commune -> !commune.bourgCentre()));
    }

    private GroupeVu groupe(Tableau tableau, EtatDuTerritoire etat, String cle, Predicate<Commune> lesquelles) {
        List<Commune> communes = etat.communes().stream().filter(lesquelles).toList();
        int population = communes.stream().mapToInt(Commune::population).sum();
        PartDArgent argent = tableau.sommes().argent(etat.communes(), lesquelles);
        Montant parHabitant = argent.parHabitant(population);
        Criteres criteres = Criteres.TOUS;
        for (Commune commune : communes) {
            criteres = criteres.et(Filtre.COMMUNE, commune.codeInsee());
        }
        return new GroupeVu(
                libelles.texte(cle, communes.size()),
                Territoire.nombre(population),
                actions(tableau, etat, communes),
                tableau.liste(criteres),
                argent.cout().auCentime(),
                parHabitant == null ? null : parHabitant.toString(),
                argent.acquis().auCentime(),
                argent.demande().auCentime(),
                argent.aTrouver().auCentime());
    }

    /** The actions of one of these communes at least. */
    private static int actions(Tableau tableau, EtatDuTerritoire etat, List<Commune> communes) {
        Set<Long> cles = communes.stream().map(Commune::id).collect(Collectors.toSet());
        Objectif objectif = tableau.objectif();
        return (int) etat.actions().stream()
                .filter(action -> objectif == null || action.objectifId() == objectif.id())
                .map(action -> etat.repartitions().getOrDefault(action.id(), Repartition.INTERCOMMUNALE))
                .filter(repartition -> repartition.parts().keySet().stream().anyMatch(cles::contains))
                .count();
    }

    List<ObjectifVu> parObjectif(Perimetre perimetre, EtatDuTerritoire etat) {
        List<ObjectifVu> lignes = new ArrayList<>();
        etat.objectifs()
                .forEach(objectif -> lignes.add(objectif(
                        objectif.numero(),
                        objectif.nom(),
                        perimetre.chemin("/actions")
                                + Criteres.objectif(objectif.numero()).parametres(),
                        etat,
                        etat.sommes(objectif))));
        lignes.add(objectif(
                null,
                libelles.texte("tableaudebord.territoire.total"),
                perimetre.chemin("/actions"),
                etat,
                etat.sommes(action -> true)));
        return lignes;
    }

    private static ObjectifVu objectif(
            @Nullable Integer numero, String nom, String href, EtatDuTerritoire etat, SommesDuTerritoire sommes) {
        return new ObjectifVu(
                numero,
                nom,
                href,
                sommes.total().actions(),
                sommes.argent(etat.communes(), Commune::bourgCentre).cout().auCentime(),
                sommes.argent(etat.communes(), commune -> !commune.bourgCentre())
                        .cout()
                        .auCentime(),
                sommes.intercommunale().argent().cout().auCentime(),
                sommes.total().argent().cout().auCentime());
    }
}
