/** Pages that compose several rooms around actions: the list, the sheet, the funding of the convention. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "journal",
            "indicateur",
            "publication",
            "regle",
            "confirmation",
            "financement",
            "action",
            "document",
            "convention",
            "territoire",
            "partenaire",
            "compte",
            "socle"
        })
package fr.paysdesalers.pvd.portefeuille;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
