package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Libelle;

/** How the dates of a chain are counted: forwards from its start, backwards from its end. */
public enum SensDeChaine implements Libelle {
    DEPUIS,
    JUSQU_A;

    @Override
    public String cle() {
        return "action.sensDeChaine." + name();
    }
}
