/** Shared kernel: money, rates, days, who asks and what they may see, forms, errors. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.paysdesalers.pvd.socle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
