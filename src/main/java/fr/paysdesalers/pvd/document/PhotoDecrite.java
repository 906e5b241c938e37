package fr.paysdesalers.pvd.document;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A photo has its moment and its caption; both are told at once when they miss. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PhotoDecrite.Validateur.class)
@interface PhotoDecrite {

    String message() default "{document.photo.legende}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Puts each fault beside its field. */
    class Validateur implements ConstraintValidator<PhotoDecrite, DescriptionSaisie> {

        @Override
        public boolean isValid(DescriptionSaisie saisie, ConstraintValidatorContext contexte) {
            if (saisie.genreDocument() != GenreDocument.PHOTO) {
                return true;
            }
            contexte.disableDefaultConstraintViolation();
            if (saisie.moment() == null) {
                dire(contexte, "{document.photo.moment}", "moment");
            }
            if (saisie.intitule() == null) {
                dire(contexte, "{document.photo.legende}", "intitule");
            }
            return saisie.moment() != null && saisie.intitule() != null;
        }

        private static void dire(ConstraintValidatorContext contexte, String message, String champ) {
            contexte.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(champ)
                    .addConstraintViolation();
        }
    }
}
