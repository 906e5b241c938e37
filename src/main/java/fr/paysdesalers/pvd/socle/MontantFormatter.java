package fr.paysdesalers.pvd.socle;

import java.util.Locale;
import org.springframework.format.Formatter;

/** Reads and shows again an amount in a form. */
class MontantFormatter implements Formatter<Montant> {

    @Override
    public Montant parse(String saisie, Locale locale) {
        return Montant.lire(saisie);
    }

    @Override
    public String print(Montant montant, Locale locale) {
        return montant.saisie();
    }
}
