/** The default base: a real PostgreSQL embedded in the process when no other is configured. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.paysdesalers.pvd.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
