/**
 * The rules of public money: each one a class with its article, which reads the plan of an action and says what it
 * finds; the delays of grants; the dated settings they need; the overrides that people sign. They warn, never block.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"financement", "action", "convention", "partenaire", "socle"})
package fr.paysdesalers.pvd.regle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
