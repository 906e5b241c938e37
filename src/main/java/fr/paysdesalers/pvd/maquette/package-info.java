/**
 * The money of a whole convention: the maquette financière with its export and its frozen copies, the years, the cash, the
 * flow from partners to objectives.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"financement", "action", "convention", "territoire", "partenaire", "socle"})
package fr.paysdesalers.pvd.maquette;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
