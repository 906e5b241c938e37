/** The territory of an EPCI: communes, bourgs-centres and their services. */
@NullMarked
@ApplicationModule(allowedDependencies = {"socle"})
package fr.paysdesalers.pvd.territoire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
