package fr.paysdesalers.pvd.web;

/** Who asks, in the tests of pages; each has one account, opened by {@link Jeu}. */
public enum Personne {
    ANONYME,
    CHEF_DE_PROJET,
    FINANCES,
    /** Elected member of Pleaux. */
    ELU,
    /** Of the Region, which funds. */
    PARTENAIRE,
    /** Of another organisation. */
    AUTRE_PARTENAIRE,
    ADMINISTRATEUR,
    /** Chef de projet of the other convention alone. */
    ETRANGER;

    public String courriel() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '.') + "@exemple.fr";
    }
}
