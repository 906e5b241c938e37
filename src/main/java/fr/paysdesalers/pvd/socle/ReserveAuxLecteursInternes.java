package fr.paysdesalers.pvd.socle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** What is read is not for partners (403): it mixes levels of visibility, whatever each row bears. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("#perimetre.voitInterne()")
public @interface ReserveAuxLecteursInternes {}
