package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Libelle;

/** How sure a euro is; always derived from the state of its line, never typed. */
public enum Certitude implements Libelle {
    ACQUIS,
    DEMANDE,
    A_TROUVER;

    @Override
    public String cle() {
        return "financement.certitude." + name();
    }
}
