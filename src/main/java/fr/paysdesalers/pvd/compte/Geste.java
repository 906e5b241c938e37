package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Libelle;

/** What is done to an account, and kept. */
public enum Geste implements Libelle {
    INVITATION,
    OUVERTURE,
    ADHESION,
    ECHEANCE,
    FIN_D_ADHESION,
    FERMETURE,
    REOUVERTURE,
    MOT_DE_PASSE,
    REINITIALISATION,
    COURRIEL,
    CLE_AJOUTEE,
    CLE_RETIREE,
    PROCONNECT_RELIE,
    PROCONNECT_DELIE,
    NOMINATION,
    FIN_DE_NOMINATION;

    @Override
    public String cle() {
        return "compte.geste." + name();
    }
}
