/** Fiches action with their jalons, suivis and blocages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"convention", "territoire", "partenaire", "document", "compte", "socle"})
package fr.paysdesalers.pvd.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
