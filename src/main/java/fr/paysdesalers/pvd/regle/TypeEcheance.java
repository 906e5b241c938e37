package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Libelle;

/** A day that the law, a funder or a decision fixes in the life of a plan. */
public enum TypeEcheance implements Libelle {
    DEPOT(true),
    /** The file is deemed complete on that day: nothing to do, but the funder has less time. */
    COMPLETUDE(false),
    COMMENCEMENT(true),
    DEMANDE_PROROGATION_COMMENCEMENT(true),
    ACHEVEMENT(true),
    DEMANDE_PROROGATION_ACHEVEMENT(true),
    PUBLICATION(true),
    PLAQUE(true);

    private final boolean aFaire;

    TypeEcheance(boolean aFaire) {
        this.aFaire = aFaire;
    }

    /** Something is lost when nobody acts before that day. */
    public boolean aFaire() {
        return aFaire;
    }

    /** A day to ask the funder for more time: a letter can be written. */
    public boolean demandeUneProrogation() {
        return this == DEMANDE_PROROGATION_COMMENCEMENT || this == DEMANDE_PROROGATION_ACHEVEMENT;
    }

    @Override
    public String cle() {
        return "regle.echeance." + name();
    }
}
