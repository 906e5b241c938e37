package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.socle.Libelle;

/** Where the public sheet of an action stands, against the action. */
public enum EtatDePublication implements Libelle {
    /** Its visibility is not public: there is nothing to publish. */
    RESERVEE,
    JAMAIS,
    A_JOUR,
    DIFFERE,
    RETIREE;

    /** There is something to publish. */
    boolean estAPublier() {
        return this == JAMAIS || this == DIFFERE || this == RETIREE;
    }

    /** The public reads something of it now. */
    public boolean estEnLigne() {
        return this == A_JOUR || this == DIFFERE;
    }

    @Override
    public String cle() {
        return "publication.etat." + name();
    }
}
