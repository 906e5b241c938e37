/** What funders say of their own lines: they confirm what stands, or propose something else that the accounts accept or refuse. */
@NullMarked
@ApplicationModule(allowedDependencies = {"financement", "action", "socle"})
package fr.paysdesalers.pvd.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
