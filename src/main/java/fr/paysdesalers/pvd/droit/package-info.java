/** The rights that an ORT opens, and the actions of the convention that use them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"regle", "action", "convention", "socle"})
package fr.paysdesalers.pvd.droit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
