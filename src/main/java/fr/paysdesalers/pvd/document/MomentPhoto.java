package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Libelle;

/** When a photo was taken, as the works see it. */
public enum MomentPhoto implements Libelle {
    AVANT,
    PENDANT,
    APRES;

    @Override
    public String cle() {
        return "document.moment." + name();
    }
}
