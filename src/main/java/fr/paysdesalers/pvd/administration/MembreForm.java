package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.compte.Droit;
import fr.paysdesalers.pvd.compte.Invite;
import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The invitation of a person into one's own convention, as it is typed. */
record MembreForm(
        @NotBlank @Size(max = 120) @Nullable String nom,
        @NotBlank @Email @Size(max = 254) @Nullable String courriel,
        @NotNull @Nullable Role role,
        @Nullable Long organisationId,
        @Nullable String codeInsee,
        @JourPlausible @Nullable LocalDate finLe) {

    static MembreForm vide() {
        return new MembreForm(null, null, null, null, null, null);
    }

    Invite invite() {
        return new Invite(Objects.requireNonNull(nom), Objects.requireNonNull(courriel));
    }

    Droit droit() {
        return new InvitationDeMembreForm(nom, courriel, null, role, organisationId, codeInsee).droit();
    }
}
