package fr.paysdesalers.pvd.audit;

import fr.paysdesalers.pvd.socle.Libelle;

/** What leaves a trace. */
public enum GenreDeTrace implements Libelle {
    CONNEXION,
    CONNEXION_REFUSEE,
    /** A page or an act that the role does not allow. */
    REFUS,
    /** A file taken away. */
    EXPORT,
    /** An act on an account or a membership. */
    COMPTE,
    /** An act of an administrateur on the portal itself. */
    ADMINISTRATION;

    @Override
    public String cle() {
        return "audit.genre." + name();
    }
}
