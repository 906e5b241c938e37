/** What the portal writes to its members by itself: the bulletin of the week, and the legal days that come near. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"portefeuille", "regle", "action", "convention", "compte", "message", "socle"})
package fr.paysdesalers.pvd.bulletin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
