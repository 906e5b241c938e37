package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Libelle;

/** What the time before a deadline is counted in. */
public enum UniteDEcart implements Libelle {
    JOURS,
    MOIS;

    @Override
    public String cle() {
        return "convention.unite." + name();
    }
}
