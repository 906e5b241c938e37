/** Demonstration data and accounts, only with the demonstration profile. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "portefeuille",
            "regle",
            "ingenierie",
            "maquette",
            "publication",
            "confirmation",
            "droit",
            "indicateur",
            "financement",
            "action",
            "document",
            "convention",
            "territoire",
            "partenaire",
            "securite",
            "compte",
            "message",
            "bulletin",
            "socle"
        })
package fr.paysdesalers.pvd.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
