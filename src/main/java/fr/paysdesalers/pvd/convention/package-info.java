/** The convention: its deadline, its phases, its objectives and its partners. */
@NullMarked
@ApplicationModule(allowedDependencies = {"territoire", "partenaire", "compte", "socle"})
package fr.paysdesalers.pvd.convention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
