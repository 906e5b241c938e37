package fr.paysdesalers.pvd.calendrier;

/** Where a date of the calendar stands today. */
public enum Etat {
    A_VENIR,
    FAIT,
    EN_RETARD,
    /** Its day has passed, but the action that it paces is suspended: it is not late. */
    SUSPENDU,
    /** Withdrawn from the plan, or its action was: agendas that know it are told. */
    ANNULE
}
