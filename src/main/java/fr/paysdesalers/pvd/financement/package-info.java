/** The money of actions: dépenses, financements and their life, versements. */
@NullMarked
@ApplicationModule(allowedDependencies = {"action", "convention", "partenaire", "document", "socle"})
package fr.paysdesalers.pvd.financement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
