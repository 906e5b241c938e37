package fr.paysdesalers.pvd.socle;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link Taux} as {@code numeric(7,6)}, a share of 1. */
@Converter(autoApply = true)
class TauxConverter implements AttributeConverter<Taux, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Taux taux) {
        return taux == null ? null : taux.valeur();
    }

    @Override
    public @Nullable Taux convertToEntityAttribute(@Nullable BigDecimal valeur) {
        return valeur == null ? null : new Taux(valeur);
    }
}
