/** The outbox: messages written with the act that asks for them, sent afterwards, once, and told to the administrateur. */
@NullMarked
@ApplicationModule(allowedDependencies = {"socle"})
package fr.paysdesalers.pvd.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
