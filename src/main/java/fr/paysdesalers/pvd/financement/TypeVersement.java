package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Libelle;

/** What a payment is in the life of a grant (décret 2018-514 art. 12). */
public enum TypeVersement implements Libelle {
    AVANCE,
    ACOMPTE,
    SOLDE;

    /** The state that a line takes with it. */
    EtatFinancement etat() {
        return this == SOLDE ? EtatFinancement.SOLDE : EtatFinancement.EN_VERSEMENT;
    }

    @Override
    public String cle() {
        return "financement.typeVersement." + name();
    }
}
