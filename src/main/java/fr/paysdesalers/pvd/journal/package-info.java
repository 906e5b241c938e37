/** Who changed what, when and why: the revisions that Envers keeps. */
@NullMarked
@ApplicationModule(allowedDependencies = {"compte", "socle"})
package fr.paysdesalers.pvd.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
