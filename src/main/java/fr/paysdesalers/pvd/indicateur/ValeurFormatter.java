package fr.paysdesalers.pvd.indicateur;

import java.util.Locale;
import org.springframework.format.Formatter;
import org.springframework.stereotype.Component;

/** Reads and shows again a value in a form. */
@Component
class ValeurFormatter implements Formatter<Valeur> {

    @Override
    public Valeur parse(String saisie, Locale locale) {
        return Valeur.lire(saisie);
    }

    @Override
    public String print(Valeur valeur, Locale locale) {
        return valeur.saisie();
    }
}
