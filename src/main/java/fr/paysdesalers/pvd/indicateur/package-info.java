/** What a convention watches: indicators, their measures and targets, and the services of the bourgs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"convention", "territoire", "socle"})
package fr.paysdesalers.pvd.indicateur;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
