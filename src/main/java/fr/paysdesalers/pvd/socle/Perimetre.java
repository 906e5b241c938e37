package fr.paysdesalers.pvd.socle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, in which convention, and what they may see there. Resolved at each request from the account's present
 * memberships; the first argument of every query of business data.
 *
 * @param partenaireId the organisation of a {@link Role#PARTENAIRE}, else null
 * @param codeInsee the commune of an elected member, else null
 */
public record Perimetre(
        long conventionId,
        String slug,
        long compteId,
        String auteur,
        Role role,
        @Nullable Long partenaireId,
        @Nullable String codeInsee) {

    public boolean estChefDeProjet() {
        return role == Role.CHEF_DE_PROJET;
    }

    /** May record money: the chef de projet and the finance service. */
    public boolean tientLesComptes() {
        return role == Role.CHEF_DE_PROJET || role == Role.FINANCES;
    }

    public boolean estPartenaire() {
        return role == Role.PARTENAIRE;
    }

    public boolean voitInterne() {
        return role != Role.PARTENAIRE;
    }

    /** The levels of visibility that this person reads. */
    public Set<Visibilite> visibilites() {
        return voitInterne()
                ? EnumSet.allOf(Visibilite.class)
                : EnumSet.of(Visibilite.PARTENAIRES, Visibilite.PUBLIQUE);
    }

    /** {@link #visibilites()} as the base writes them, for an SQL {@code in}. */
    public List<String> nomsDesVisibilites() {
        return visibilites().stream().map(Enum::name).toList();
    }

    /** The path of a page of this convention's workspace. */
    public String chemin(String suite) {
        return "/conventions/" + slug + suite;
    }
}
