package fr.paysdesalers.pvd.message;

import fr.paysdesalers.pvd.socle.Libelle;

/** What a message is about. */
public enum GenreDeMessage implements Libelle {
    INVITATION,
    REINITIALISATION,
    ANCIENNE_ADRESSE,
    NOUVELLE_ADRESSE,
    CONNEXION,
    BULLETIN,
    ALERTE,
    PROPOSITION,
    CLE_AJOUTEE,
    CLE_RETIREE,
    CODE,
    DEMANDE_D_ACCES,
    ADMINISTRATEUR;

    @Override
    public String cle() {
        return "message.genre." + name();
    }
}
