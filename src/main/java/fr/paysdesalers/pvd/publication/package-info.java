/** What the public reads of the actions: published by an act, frozen until the next one; its open data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "financement", "action", "convention", "compte", "socle"})
package fr.paysdesalers.pvd.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
