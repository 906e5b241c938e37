package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Libelle;

/** The confidence that the chef de projet declares; apart from the facts. */
public enum Meteo implements Libelle {
    SOLEIL(0),
    ECLAIRCIES(30),
    NUAGES(Integer.MAX_VALUE),
    ORAGE(Integer.MAX_VALUE);

    private final int retardTolere;

    Meteo(int retardTolere) {
        this.retardTolere = retardTolere;
    }

    /** Days late that it bears before it looks too bright; a bright spell comes and goes with a month. */
    public int retardTolere() {
        return retardTolere;
    }

    /** It announces that all goes well, or nearly. */
    public boolean estClaire() {
        return this == SOLEIL || this == ECLAIRCIES;
    }

    @Override
    public String cle() {
        return "action.meteo." + name();
    }
}
