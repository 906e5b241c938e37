package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Libelle;

/** What a rule says of a plan; in the order in which people should read them. */
public enum Verdict implements Libelle {
    ENFREINTE,
    /** Something the rule needs is not known: it never passes silently. */
    INDETERMINEE,
    /** Broken, and somebody signed why it may be. */
    DEROGEE,
    RESPECTEE;

    @Override
    public String cle() {
        return "regle.verdict." + name();
    }
}
