package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Libelle;

/** A figure or a fact that a rule needs and that nobody has recorded. */
public enum Manque implements Libelle {
    COUT,
    MONTANT,
    ASSIETTE,
    RESTE_A_TROUVER,
    CHEF_DE_FILE,
    RECEPTION,
    NOTIFICATION,
    REGLE_DE_DEBUT,
    MISE_EN_LIGNE,
    AFFICHAGE,
    POSE_DE_PLAQUE,
    DELIBERATIONS_CONCORDANTES;

    @Override
    public String cle() {
        return "regle.manque." + name();
    }
}
