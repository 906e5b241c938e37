package fr.paysdesalers.pvd.socle;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Makes record forms tell all their errors at once: when one component cannot be converted the record is not built,
 * and only the raw validator, unlike the adapter of Spring MVC, still checks the other components one by one.
 */
@ControllerAdvice
class FormulairesAdvice {

    private final LocalValidatorFactoryBean validateur;

    FormulairesAdvice(LocalValidatorFactoryBean validateur) {
        this.validateur = validateur;
    }

    @InitBinder
    void preparer(WebDataBinder lien) {
        // A record is made once, by its constructor: nothing is put into its collections afterwards
        lien.setDeclarativeBinding(true);
        // PostgreSQL keeps no NUL in a text, and nobody types one
        lien.registerCustomEditor(String.class, new StringTrimmerEditor("\0", true));
        if (lien.getValidator() != null) {
            lien.replaceValidators(validateur);
        }
    }
}
