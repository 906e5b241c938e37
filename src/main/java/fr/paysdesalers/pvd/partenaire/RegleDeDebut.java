package fr.paysdesalers.pvd.partenaire;

import fr.paysdesalers.pvd.socle.Libelle;

/** From when a funder lets the works start; each dispositif has its own. */
public enum RegleDeDebut implements Libelle {
    /** Once the file is received (art. R2334-24 CGCT for the DETR and the DSIL). */
    RECEPTION,
    /** Once the grant is notified. */
    NOTIFICATION,
    LIBRE;

    @Override
    public String cle() {
        return "partenaire.debut." + name();
    }
}
