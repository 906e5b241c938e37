package fr.paysdesalers.pvd.publication;

/** The addresses that the public knows. They are printed on panels: they never change. */
final class Adresses {

    private Adresses() {}

    static String convention(String slug) {
        return "/conventions/" + slug;
    }

    static String publique(String slug) {
        return convention(slug) + "/publique";
    }

    static String fiche(String slug, String reference) {
        return publique(slug) + "/actions/" + reference;
    }
}
