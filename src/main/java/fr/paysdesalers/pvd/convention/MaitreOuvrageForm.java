package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A project owner as it is typed. */
public record MaitreOuvrageForm(
        @Nullable Long version,
        @NotBlank @Size(max = 200) @Nullable String nom,
        @Size(max = 20) @Nullable String siren) implements Saisie {

    public static final MaitreOuvrageForm VIDE = new MaitreOuvrageForm(null, null, null);
}
