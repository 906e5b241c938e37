package fr.paysdesalers.pvd.indicateur;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link Valeur} as {@code numeric(14,2)}. */
@Converter(autoApply = true)
class ValeurConverter implements AttributeConverter<Valeur, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Valeur valeur) {
        return valeur == null ? null : valeur.nombre();
    }

    @Override
    public @Nullable Valeur convertToEntityAttribute(@Nullable BigDecimal nombre) {
        return nombre == null ? null : new Valeur(nombre);
    }
}
