/** Organisations, their kinds and the dispositifs they offer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"socle"})
package fr.paysdesalers.pvd.partenaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
