package fr.paysdesalers.pvd.regle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan before and after what is supposed, ready to show.
 *
 * @param constats what the rules say of the supposed plan: what changed first
 */
public record Simulation(List<Ligne> lignes, List<Chiffre> chiffres, List<ConstatSimule> constats) {

    /** A line of the plan that may be refused, or whose rate may change. */
    public record Ligne(
            long id,
            String intitule,
            String etat,
            @Nullable String montant,
            @Nullable String taux,
            boolean refusee,
            String tauxSuppose,
            boolean aide) {}

    /** A figure of the plan today and as supposed. */
    public record Chiffre(String nom, String avant, String apres, boolean change) {}

    /** A finding, and whether it differs from the one of today. */
    public record ConstatSimule(ConstatVu constat, boolean nouveau) {}
}
