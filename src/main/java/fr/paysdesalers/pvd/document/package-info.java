/** Documents attached to what the other rooms own: checked, kept with their versions, served to who may read them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"socle"})
package fr.paysdesalers.pvd.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
