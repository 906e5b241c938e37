package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Libelle;

/** What the money is spent on. */
public enum Poste implements Libelle {
    ETUDES,
    FONCIER,
    MAITRISE_OEUVRE,
    TRAVAUX,
    EQUIPEMENT,
    ALEAS,
    FONCTIONNEMENT;

    @Override
    public String cle() {
        return "financement.poste." + name();
    }
}
