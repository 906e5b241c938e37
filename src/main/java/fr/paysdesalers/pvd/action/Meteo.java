package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Libelle;

/** The confidence that the chef de projet declares; apart from the facts. */
public enum Meteo implements Libelle {
    SOLEIL,
    ECLAIRCIES,
    NUAGES,
    ORAGE;

    @Override
    public String cle() {
        return "action.meteo." + name();
    }
}
