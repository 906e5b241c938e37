package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.socle.Libelle;

/** What a date of the calendar is. */
public enum Genre implements Libelle {
    JALON(true),
    ECHEANCE(true),
    RESEAU(false),
    CONVENTION(false);

    private final boolean duneAction;

    Genre(boolean duneAction) {
        this.duneAction = duneAction;
    }

    /** It belongs to an action: what does not answers no question about actions. */
    boolean estDUneAction() {
        return duneAction;
    }

    @Override
    public String cle() {
        return "calendrier.genre." + name();
    }
}
