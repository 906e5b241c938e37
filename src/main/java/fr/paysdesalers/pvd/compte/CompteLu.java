package fr.paysdesalers.pvd.compte;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An account in the list of the administrateur.
 *
 * @param oublieLe when it lost its name, for ever
 * @param adhesions conventions and roles, for instance {@code pays-de-salers ELU, val-d-essai PARTENAIRE}
 */
public record CompteLu(
        long id,
        String nom,
        String courriel,
        boolean administrateur,
        OffsetDateTime creeLe,
        @Nullable OffsetDateTime fermeLe,
        @Nullable OffsetDateTime oublieLe,
        @Nullable OffsetDateTime derniereConnexionLe,
        @Nullable String adhesions) {}
