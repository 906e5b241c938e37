package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.socle.Libelle;

/** What became of the word of a funder; a confirmation needs no answer. */
public enum EtatProposition implements Libelle {
    EN_ATTENTE,
    ACCEPTEE,
    REFUSEE,
    RETIREE,
    CONFIRMEE;

    @Override
    public String cle() {
        return "confirmation.etat." + name();
    }
}
