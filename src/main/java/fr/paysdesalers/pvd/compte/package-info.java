/** Accounts, memberships and invitations; fills the current perimeter. */
@NullMarked
@ApplicationModule(allowedDependencies = {"message", "audit", "socle"})
package fr.paysdesalers.pvd.compte;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
