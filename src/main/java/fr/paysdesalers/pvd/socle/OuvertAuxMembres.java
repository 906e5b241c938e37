package fr.paysdesalers.pvd.socle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The verb changes what belongs to the person who asks, whatever their role in the convention; needs a
 * {@code perimetre} argument. Like the verbs that are kept to a role, it is done once for one form.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#perimetre != null")
public @interface OuvertAuxMembres {}
