package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.Libelle;

/** Which way an indicator should go; {@link #SUIVI} is only watched. */
public enum Tendance implements Libelle {
    HAUSSE,
    BAISSE,
    MAINTIEN,
    SUIVI;

    @Override
    public String cle() {
        return "indicateur.tendance." + name();
    }
}
