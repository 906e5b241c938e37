package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Libelle;

/** Inside or outside a secteur d’intervention of the ORT (art. L303-2 CCH). */
public enum SituationOrt implements Libelle {
    DANS_UN_SECTEUR,
    HORS_SECTEUR;

    @Override
    public String cle() {
        return "action.situationOrt." + name();
    }
}
