/** Read models of the dashboards and of the public pages; nobody depends on it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "portefeuille",
            "journal",
            "publication",
            "regle",
            "confirmation",
            "droit",
            "indicateur",
            "ingenierie",
            "financement",
            "action",
            "convention",
            "territoire",
            "partenaire",
            "compte",
            "socle"
        })
package fr.paysdesalers.pvd.tableaudebord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
