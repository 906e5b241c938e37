/** Passkeys: asked for, kept, named, taken away, and checked. Who signs in with one is the business of {@code securite}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"compte", "message", "socle"})
package fr.paysdesalers.pvd.cle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
