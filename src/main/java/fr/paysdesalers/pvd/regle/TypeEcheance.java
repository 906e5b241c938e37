package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Libelle;

/** A day that the law, a funder or a decision fixes in the life of a plan. */
public enum TypeEcheance implements Libelle {
    DEPOT(true, "regle.echeance.DEPOT.consequence"),
    /** The file is deemed complete on that day: nothing to do, but the funder has less time. */
    COMPLETUDE(false, "regle.echeance.COMPLETUDE.consequence"),
    COMMENCEMENT(true, "regle.echeance.COMMENCEMENT.consequence"),
    DEMANDE_PROROGATION_COMMENCEMENT(true, "regle.echeance.DEMANDE_PROROGATION_COMMENCEMENT.consequence"),
    ACHEVEMENT(true, "regle.echeance.ACHEVEMENT.consequence"),
    DEMANDE_PROROGATION_ACHEVEMENT(true, "regle.echeance.DEMANDE_PROROGATION_ACHEVEMENT.consequence"),
    PUBLICATION(true, "regle.echeance.PUBLICATION.consequence"),
    PLAQUE(true, "regle.echeance.PLAQUE.consequence");

    private final boolean aFaire;
    private final String consequence;

    TypeEcheance(boolean aFaire, String consequence) {
        this.aFaire = aFaire;
        this.consequence = consequence;
    }

    /** The key of what is lost after that day. */
    public String consequence() {
        return consequence;
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
