/** The pages of the administrateur: accounts and invitations, composed from the rooms below. */
@NullMarked
@ApplicationModule(allowedDependencies = {"convention", "territoire", "partenaire", "compte", "socle"})
package fr.paysdesalers.pvd.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
