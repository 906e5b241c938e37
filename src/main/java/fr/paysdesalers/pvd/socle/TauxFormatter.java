package fr.paysdesalers.pvd.socle;

import java.util.Locale;
import org.springframework.format.Formatter;

/** Reads and shows again a rate, in percent, in a form. */
class TauxFormatter implements Formatter<Taux> {

    @Override
    public Taux parse(String saisie, Locale locale) {
        return Taux.lire(saisie);
    }

    @Override
    public String print(Taux taux, Locale locale) {
        return taux.saisie();
    }
}
