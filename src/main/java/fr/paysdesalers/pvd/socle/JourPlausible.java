package fr.paysdesalers.pvd.socle;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day between 2000 and 2100: anything else is a slip of the keyboard ({@code 0026}, {@code 20255}). */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = JourPlausible.Validateur.class)
public @interface JourPlausible {

    String message() default "{socle.JourPlausible}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges by the year. */
    class Validateur implements ConstraintValidator<JourPlausible, @Nullable LocalDate> {

        @Override
        public boolean isValid(@Nullable LocalDate jour, ConstraintValidatorContext contexte) {
            return jour == null || (jour.getYear() >= 2000 && jour.getYear() <= 2100);
        }
    }
}
