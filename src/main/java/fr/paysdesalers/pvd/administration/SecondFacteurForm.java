package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.socle.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The roles that must prove twice who they are; none is a choice. */
record SecondFacteurForm(@Nullable List<Role> roles) {

    Set<Role> choisis() {
        return roles == null ? Set.of() : Set.copyOf(roles);
    }
}
