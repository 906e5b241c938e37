package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.socle.Libelle;

/** The people of the demonstration, named by their function. */
enum CompteDeDemonstration implements Libelle {
    ADMINISTRATEUR("administrateur@demo.example", "demonstration.nom.administrateur"),
    CHEF_DE_PROJET("chef-de-projet@demo.example", "demonstration.nom.chef-de-projet"),
    ELU("elu@demo.example", "demonstration.nom.elu"),
    PARTENAIRE("partenaire@demo.example", "demonstration.nom.partenaire");

    /** Protects nothing: it is written on the sign-in page. */
    static final String MOT_DE_PASSE = "gentiane-jaune-1850";

    /** The one that is opened when all the rest is there. */
    static final CompteDeDemonstration DERNIER = ELU;

    private final String courriel;
    private final String cleDuNom;

    CompteDeDemonstration(String courriel, String cleDuNom) {
        this.courriel = courriel;
        this.cleDuNom = cleDuNom;
    }

    /** It signs a part of the story, hence is there from its beginning. */
    boolean raconte() {
        return this == CHEF_DE_PROJET || this == PARTENAIRE;
    }

    String courriel() {
        return courriel;
    }

    /** The key of the name that signs what they do; {@link #cle()} is the one of their role. */
    String cleDuNom() {
        return cleDuNom;
    }

    @Override
    public String cle() {
        return "demonstration.role." + name();
    }
}
