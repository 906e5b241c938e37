package fr.paysdesalers.pvd.message;

import fr.paysdesalers.pvd.socle.Libelle;

/** Where a message stands. */
public enum EtatDeMessage implements Libelle {
    EN_ATTENTE,
    ENVOYE,
    /** Tried for two days, or refused for good: somebody must look at it. */
    EN_ECHEC,
    /** What it spoke of had ended before it left. */
    SANS_OBJET;

    @Override
    public String cle() {
        return "message.etat." + name();
    }
}
