package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Libelle;

/** What a setting is counted in. */
public enum Unite implements Libelle {
    /** A share, 0-1; people read and write it in percent. */
    TAUX,
    EUROS,
    MOIS,
    JOURS;

    @Override
    public String cle() {
        return "regle.unite." + name();
    }
}
