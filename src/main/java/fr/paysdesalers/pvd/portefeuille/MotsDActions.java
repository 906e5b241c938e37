package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.territoire.Carte;
import fr.paysdesalers.pvd.territoire.Carte.Valeur;
import fr.paysdesalers.pvd.territoire.Classes;
import fr.paysdesalers.pvd.territoire.Commune;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says a map of the number of actions in words. */
public record MotsDActions(Libelles libelles) implements Carte.Mots {

    /** What is not known is what a filter leaves out. */
    @Override
    public String classe(@Nullable Integer niveau, Classes classes) {
        if (niveau == null) {
            return libelles.texte("portefeuille.carte.hors-filtre");
        }
        if (niveau == 0) {
            return libelles.texte("portefeuille.carte.actions", 0);
        }
        List<BigDecimal> bornes = classes.bornes();
        int debut = niveau == 1 ? 1 : bornes.get(niveau - 2).intValue() + 1;
        if (niveau > bornes.size()) {
            return libelles.texte("portefeuille.carte.ou-plus", debut);
        }
        int fin = bornes.get(niveau - 1).intValue();
        return debut == fin
                ? libelles.texte("portefeuille.carte.actions", debut)
                : libelles.texte("portefeuille.carte.entre", debut, fin);
    }

    @Override
    public String commune(Commune commune, Valeur valeur) {
        return libelles.texte(
                commune.bourgCentre() ? "portefeuille.carte.bourg" : "portefeuille.carte.commune",
                commune.nom(),
                valeur.mots());
    }

    /** So many actions, and where they are read. */
    public Valeur valeur(int nombre, String href) {
        return new Valeur(
                BigDecimal.valueOf(nombre),
                String.valueOf(nombre),
                libelles.texte("portefeuille.carte.actions", nombre),
                href);
    }
}
