package fr.paysdesalers.pvd.socle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/**
 * Makes a form record from values that do not all come from the fields of one request, and checks it as a form is
 * checked.
 *
 * @see FormulairesAdvice
 */
@Component
public class Assemblage {

    private final ConversionService conversions;
    private final LocalValidatorFactoryBean validateur;

    Assemblage(ConversionService mvcConversionService, LocalValidatorFactoryBean validateur) {
        this.conversions = mvcConversionService;
        this.validateur = validateur;
    }

    /**
     * The record, named {@code form}; its target is null when a field does not convert.
     *
     * @param valeurs by name, as a browser would send them
     */
    public BindingResult assembler(Class<? extends Record> genre, Map<String, List<String>> valeurs) {
        DataBinder lien = new DataBinder(null, "form");
        lien.setTargetType(ResolvableType.forClass(genre));
        lien.setConversionService(conversions);
        lien.registerCustomEditor(String.class, new StringTrimmerEditor("\0", true));
        // Given before: where one component does not convert, the others are checked one by one
        lien.setValidator(validateur);
        lien.construct(new Valeurs(valeurs));
        if (lien.getTarget() != null) {
            lien.validate();
        }
        return lien.getBindingResult();
    }

    private record Valeurs(Map<String, List<String>> parNom) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String nom, Class<?> genre) {
            List<String> valeurs = parNom.getOrDefault(nom, List.of());
            return valeurs.size() == 1 ? valeurs.get(0) : valeurs.isEmpty() ? null : valeurs.toArray(String[]::new);
        }

        @Override
        public Set<String> getNames() {
            return parNom.keySet();
        }
    }
}
