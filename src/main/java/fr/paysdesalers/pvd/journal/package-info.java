/**
 * Who changed what, when and why: the revisions that Envers keeps, told in sentences, and two dates compared. Pages
 * that compose rooms around an action read it; no room below does.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "confirmation",
            "regle",
            "financement",
            "action",
            "document",
            "indicateur",
            "convention",
            "territoire",
            "partenaire",
            "compte",
            "socle"
        })
package fr.paysdesalers.pvd.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
