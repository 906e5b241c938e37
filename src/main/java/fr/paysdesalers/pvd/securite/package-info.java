/** Filter chains, sign-in, headers and throttling. */
@NullMarked
@ApplicationModule(allowedDependencies = {"cle", "compte", "message", "audit", "socle"})
package fr.paysdesalers.pvd.securite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
