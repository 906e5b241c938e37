/**
 * The calendar of a convention: milestones, days of grants, events of the network, dates of the convention, by month or as
 * bars; and the agendas of phones that read it. A room that has dates to show becomes one more {@code SourceDeDates}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "portefeuille",
            "ingenierie",
            "regle",
            "action",
            "convention",
            "territoire",
            "compte",
            "socle"
        })
package fr.paysdesalers.pvd.calendrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
