package fr.paysdesalers.pvd.socle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page or an act that a session left open on a desk must not be enough for: whoever asks proves again who they are, unless they
 * did in the last quarter of an hour. What they were doing goes on afterwards.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PreuveRecente {}
