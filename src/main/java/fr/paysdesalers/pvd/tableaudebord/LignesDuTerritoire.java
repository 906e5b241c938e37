package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.portefeuille.Criteres;
import fr.paysdesalers.pvd.portefeuille.Filtre;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.tableaudebord.SommesDuTerritoire.Somme;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Territoire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the rows of the tables of the territory; each count leads to the list that shows it. */
@Component
class LignesDuTerritoire {

    private final Libelles libelles;

    LignesDuTerritoire(Libelles libelles) {
        this.libelles = libelles;
    }

    /** What the rows of one table have in common. */
    record Tableau(
            Perimetre perimetre,
            SommesDuTerritoire sommes,
            @Nullable Objectif objectif) {

        String liste(Criteres criteres) {
            Criteres tous =
                    objectif == null ? criteres : criteres.et(Filtre.OBJECTIF, String.valueOf(objectif.numero()));
            return perimetre.chemin("/actions") + tous.parametres();
        }

        /** The cost in percent of the greatest one. */
        String part(PartDArgent argent) {
            BigDecimal maximum = sommes.parCommune().values().stream()
                    .map(somme -> somme.argent().cout())
                    .reduce(sommes.intercommunale().argent().cout(), (un, autre) -> un.depasse(autre) ? un : autre)
                    .valeur();
            return maximum.signum() == 0
                    ? "0"
                    : argent.cout()
                            .valeur()
                            .movePointRight(2)
                            .divide(maximum, 1, RoundingMode.HALF_UP)
                            .min(BigDecimal.valueOf(100))
                            .toPlainString();
        }
    }

    /** The communes in the order given. */
    List<LigneDeTerritoire> communes(Tableau tableau, List<Commune> communes) {
        return communes.stream().map(commune -> commune(tableau, commune)).toList();
    }

    private LigneDeTerritoire commune(Tableau tableau, Commune commune) {
        Somme somme = tableau.sommes().de(commune);
        return ligne(
                tableau,
                new Sujet(
                        commune.codeInsee(),
                        commune.nom(),
                        Cartes.page(tableau.perimetre(), commune),
                        commune,
                        commune.population()),
                somme,
                Criteres.commune(commune.codeInsee()));
    }

    LigneDeTerritoire intercommunale(Tableau tableau) {
        return ligne(
                tableau,
                new Sujet(
                        Filtre.INTERCOMMUNALE,
                        libelles.texte("tableaudebord.territoire.intercommunale"),
                        null,
                        null,
                        null),
                tableau.sommes().intercommunale(),
                Criteres.commune(Filtre.INTERCOMMUNALE));
    }

    LigneDeTerritoire total(Tableau tableau, int population) {
        return ligne(
                tableau,
                new Sujet("total", libelles.texte("tableaudebord.territoire.total"), null, null, population),
                tableau.sommes().total(),
                Criteres.TOUS);
    }

    /** Who a row is about. */
    private record Sujet(
            String cle,
            String nom,
            @Nullable String href,
            @Nullable Commune commune,
            @Nullable Integer population) {}

    private LigneDeTerritoire ligne(Tableau tableau, Sujet sujet, Somme somme, Criteres criteres) {
        PartDArgent argent = somme.argent();
        Commune commune = sujet.commune();
        Integer population = sujet.population();
        Montant parHabitant = population == null ? null : argent.parHabitant(population);
        return new LigneDeTerritoire(
                sujet.cle(),
                sujet.nom(),
                sujet.href(),
                commune != null && commune.bourgCentre(),
                commune == null ? null : commune.arrondissement(),
                population == null ? null : Territoire.nombre(population),
                somme.actions(),
                tableau.liste(criteres),
                argent.estInconnu() ? null : argent.cout().auCentime(),
                parHabitant == null ? null : parHabitant.toString(),
                argent.acquis().auCentime(),
                argent.demande().auCentime(),
                argent.aTrouver().auCentime(),
                tableau.part(argent),
                calcul(argent));
    }

    private @Nullable String calcul(PartDArgent argent) {
        return argent.chiffrees() == argent.actions() || argent.estInconnu()
                ? null
                : libelles.texte("tableaudebord.carte.calcul", argent.chiffrees(), argent.actions());
    }
}
