package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Libelle;

/** What holds an action back. */
public enum MotifBlocage implements Libelle {
    FINANCEMENT,
    FONCIER,
    PROCEDURE,
    AVIS,
    HUMAIN,
    TRAVAUX;

    @Override
    public String cle() {
        return "action.motifBlocage." + name();
    }
}
