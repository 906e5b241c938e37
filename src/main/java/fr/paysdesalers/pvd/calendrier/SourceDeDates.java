package fr.paysdesalers.pvd.calendrier;

import java.util.stream.Stream;

/** A room that has dates to show; each implementation is found by itself. */
interface SourceDeDates {

    /** What its dates are. */
    Genre genre();

    /** Its dates that somebody may see; more than the days asked is no harm. */
    Stream<Rendezvous> dates(Fenetre fenetre);
}
