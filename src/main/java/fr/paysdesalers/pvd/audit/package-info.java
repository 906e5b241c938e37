/** What is done with the portal: traces, sealed one after the other, so that none can be changed unseen. */
@NullMarked
@ApplicationModule(allowedDependencies = "socle")
package fr.paysdesalers.pvd.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
