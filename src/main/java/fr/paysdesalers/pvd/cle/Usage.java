package fr.paysdesalers.pvd.cle;

/** What a passkey is asked for; what it signed for one is refused for another. */
enum Usage {
    CONNEXION,
    PREUVE,
    AJOUT,
    INVITATION
}
