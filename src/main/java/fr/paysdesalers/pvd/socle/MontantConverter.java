package fr.paysdesalers.pvd.socle;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link Montant} as {@code numeric(14,2)}. */
@Converter(autoApply = true)
class MontantConverter implements AttributeConverter<Montant, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Montant montant) {
        return montant == null ? null : montant.valeur();
    }

    @Override
    public @Nullable Montant convertToEntityAttribute(@Nullable BigDecimal valeur) {
        return valeur == null ? null : new Montant(valeur);
    }
}
