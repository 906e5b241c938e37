package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.compte.Droit;
import fr.paysdesalers.pvd.compte.Invite;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The invitation of a person into a convention, as it is typed. */
record InvitationDeMembreForm(
        @NotBlank @Size(max = 120) @Nullable String nom,
        @NotBlank @Email @Size(max = 254) @Nullable String courriel,
        @NotNull @Nullable Long conventionId,
        @NotNull @Nullable Role role,
        @Nullable Long organisationId,
        @Nullable String codeInsee) {

    static InvitationDeMembreForm vide(@Nullable Long conventionId) {
        return new InvitationDeMembreForm(null, null, conventionId, null, null, null);
    }

    Invite invite() {
        return new Invite(Objects.requireNonNull(nom), Objects.requireNonNull(courriel));
    }

    /**
     * The right that is given; an organisation for a partner, a commune for an elected member who has one.
     *
     * @throws RefusDeSaisie when a partner has no organisation, or the role is not one of a convention
     */
    Droit droit() {
        if (role == Role.ADMINISTRATEUR) {
            throw new RefusDeSaisie("role", "administration.role.global");
        }
        if (role == Role.PARTENAIRE && organisationId == null) {
            throw new RefusDeSaisie("organisationId", "administration.organisation.requise");
        }
        return new Droit(
                Objects.requireNonNull(role),
                role == Role.PARTENAIRE ? organisationId : null,
                role == Role.ELU ? codeInsee : null);
    }
}
