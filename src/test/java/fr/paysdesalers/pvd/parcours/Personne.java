package fr.paysdesalers.pvd.parcours;

/** The people of the demonstration; their password is written on the sign-in page. */
enum Personne {
    ADMINISTRATEUR("administrateur@demo.example"),
    CHEF_DE_PROJET("chef-de-projet@demo.example"),
    ELU("elu@demo.example"),
    PARTENAIRE("partenaire@demo.example");

    static final String MOT_DE_PASSE = "gentiane-jaune-1850";

    private final String courriel;

    Personne(String courriel) {
        this.courriel = courriel;
    }

    String courriel() {
        return courriel;
    }
}
