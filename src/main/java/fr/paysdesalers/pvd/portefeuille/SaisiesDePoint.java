package fr.paysdesalers.pvd.portefeuille;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.Validator;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/**
 * Reads one row of the weekly sweep from the form that holds all of them: its fields are named after its reference
 * ({@code A12.mot}), so that what is typed in the other rows waits its turn.
 */
@Component
class SaisiesDePoint {

    static final List<String> CHAMPS = List.of("vers", "meteo", "mot", "prochainLe");

    private final ConversionService conversion;
    private final Validator validateur;

    SaisiesDePoint(
            @Qualifier("mvcConversionService") ConversionService conversion, LocalValidatorFactoryBean validateur) {
        this.conversion = conversion;
        this.validateur = validateur;
    }

    /** The row, made and checked; its target is null when a field does not convert. */
    BindingResult lire(String reference, HttpServletRequest requete) {
        DataBinder lien = new DataBinder(null, "form");
        lien.setTargetType(ResolvableType.forClass(PointForm.class));
        lien.setConversionService(conversion);
        lien.registerCustomEditor(String.class, new StringTrimmerEditor("\0", true));
        lien.construct(new Ligne(reference, requete));
        BindingResult saisie = lien.getBindingResult();
        if (saisie.getTarget() != null) {
            lien.setValidator(validateur);
            lien.validate();
        }
        return saisie;
    }

    /** What was typed in a field of a row; empty when nothing was. */
    static String texte(String reference, String champ, HttpServletRequest requete) {
        String valeur = requete.getParameter(reference + "." + champ);
        return valeur == null ? "" : valeur.strip();
    }

    private record Ligne(String reference, HttpServletRequest requete) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String nom, Class<?> genre) {
            return requete.getParameter(reference + "." + nom);
        }

        @Override
        public Set<String> getNames() {
            return Set.copyOf(CHAMPS);
        }
    }
}
