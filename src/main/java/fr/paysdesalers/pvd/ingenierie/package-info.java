/**
 * Two of the three pillars of the programme: the engineering that it pays (the chef de projet post and the studies, year by
 * year) and the events of its network. The third, the funding of projects, is in the rooms of money.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"regle", "financement", "partenaire", "socle"})
package fr.paysdesalers.pvd.ingenierie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
