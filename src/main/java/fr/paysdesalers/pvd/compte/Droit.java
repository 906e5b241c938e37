package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a membership gives.
 *
 * @param partenaireId the organisation, for a partner only
 * @param codeInsee the commune, for an elected member, when one is known
 */
public record Droit(
        Role role, @Nullable Long partenaireId, @Nullable String codeInsee) {

    public Droit {
        if ((role == Role.PARTENAIRE) != (partenaireId != null)) {
            throw new IllegalArgumentException("an organisation goes with the role PARTENAIRE, and with it alone");
        }
        if (role == Role.ADMINISTRATEUR) {
            throw new IllegalArgumentException("ADMINISTRATEUR is global, not a membership");
        }
    }

    public static Droit de(Role role) {
        return new Droit(role, null, null);
    }
}
