package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.portefeuille.MotsDActions;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.territoire.Carte;
import fr.paysdesalers.pvd.territoire.Carte.Valeur;
import fr.paysdesalers.pvd.territoire.Classes;
import fr.paysdesalers.pvd.territoire.Commune;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says a map of euros in words; communes are named as on a map of actions. */
record MotsDEuros(MotsDActions actions, Libelles libelles) implements Carte.Mots {

    @Override
    public String classe(@Nullable Integer niveau, Classes classes) {
        if (niveau == null) {
            return libelles.texte("tableaudebord.carte.inconnu");
        }
        if (niveau == 0) {
            return libelles.texte("tableaudebord.carte.zero");
        }
        List<BigDecimal> bornes = classes.bornes();
        Montant debut = niveau == 1 ? Montant.ZERO : new Montant(bornes.get(niveau - 2));
        return niveau > bornes.size()
                ? libelles.texte("tableaudebord.carte.euros.plus", debut)
                : libelles.texte("tableaudebord.carte.euros.entre", debut, new Montant(bornes.get(niveau - 1)));
    }

    @Override
    public String commune(Commune commune, Valeur valeur) {
        return actions.commune(commune, valeur);
    }
}
