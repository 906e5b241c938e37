package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Libelle;

/** How much an action matters. */
public enum Priorite implements Libelle {
    FORTE,
    MOYENNE,
    FAIBLE;

    @Override
    public String cle() {
        return "action.priorite." + name();
    }
}
