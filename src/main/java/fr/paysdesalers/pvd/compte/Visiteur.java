package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RepereConvention;
import fr.paysdesalers.pvd.socle.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person with their present memberships, read once per request.
 *
 * @param deuxPreuves one of their roles asks for two proofs of who they are
 */
public record Visiteur(
        long compteId,
        String nom,
        String courriel,
        boolean administrateur,
        boolean deuxPreuves,
        List<Membre> adhesions) {

    /** One membership. */
    public record Membre(
            long conventionId,
            Role role,
            @Nullable Long partenaireId,
            @Nullable String codeInsee) {}

    /** Belongs to a partner organisation in one convention at least. */
    public boolean estPartenaire() {
        return adhesions.stream().anyMatch(membre -> membre.role() == Role.PARTENAIRE);
    }

    /** What this person may see in a convention: empty for a stranger. */
    public Optional<Perimetre> dans(RepereConvention convention) {
        return adhesions.stream()
                .filter(membre -> membre.conventionId() == convention.id())
                .findFirst()
                .or(() -> administrateur
                        ? Optional.of(new Membre(convention.id(), Role.ADMINISTRATEUR, null, null))
                        : Optional.empty())
                .map(membre -> new Perimetre(
                        convention.id(),
                        convention.slug(),
                        compteId,
                        nom,
                        membre.role(),
                        membre.partenaireId(),
                        membre.codeInsee()));
    }
}
