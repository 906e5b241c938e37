package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Libelle;

/** At what title an organisation takes part in a convention: the two lists of its text. */
public enum TitreDePartenaire implements Libelle {
    FINANCIER,
    DANS_L_ACTION;

    @Override
    public String cle() {
        return "convention.titre." + name();
    }
}
