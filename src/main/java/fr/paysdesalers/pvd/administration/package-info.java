/** The pages of the administrateur: accounts, invitations and settings, composed from the rooms below. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "regle",
            "financement",
            "action",
            "convention",
            "territoire",
            "partenaire",
            "document",
            "indicateur",
            "message",
            "audit",
            "compte",
            "socle"
        })
package fr.paysdesalers.pvd.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
