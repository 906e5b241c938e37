package fr.paysdesalers.pvd.document;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file was chosen, it is not empty, and not over 10 MB: told with the other faults, before it is read. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FichierChoisi.Validateur.class)
public @interface FichierChoisi {

    String message() default "{document.fichier.absent}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A browser sends a part without a name when no file is chosen. */
    class Validateur implements ConstraintValidator<FichierChoisi, @Nullable MultipartFile> {

        @Override
        public boolean isValid(@Nullable MultipartFile fichier, ConstraintValidatorContext contexte) {
            if (fichier == null
                    || fichier.getOriginalFilename() == null
                    || fichier.getOriginalFilename().isEmpty()) {
                return false;
            }
            return fichier.isEmpty()
                    ? refuse(contexte, "{document.fichier.vide}")
                    : fichier.getSize() <= Fichier.TAILLE_MAXIMALE || refuse(contexte, "{document.fichier.lourd}");
        }

        private static boolean refuse(ConstraintValidatorContext contexte, String message) {
            contexte.disableDefaultConstraintViolation();
            contexte.buildConstraintViolationWithTemplate(message).addConstraintViolation();
            return false;
        }
    }
}
