package fr.paysdesalers.pvd.socle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The verb changes money: refused (403) to all but the chef de projet and the finance service of the convention. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#perimetre.tientLesComptes()")
public @interface ReserveAuxComptables {}
