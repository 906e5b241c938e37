package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Libelle;

/** The section of the budget that a dépense belongs to. */
public enum NatureDepense implements Libelle {
    INVESTISSEMENT,
    FONCTIONNEMENT;

    @Override
    public String cle() {
        return "financement.natureDepense." + name();
    }
}
