package fr.paysdesalers.pvd.socle;

import java.util.List;
import java.util.Optional;

/** Finds conventions for the rooms below the one that owns them. */
public interface AnnuaireConventions {

    Optional<RepereConvention> parSlug(String slug);

    /**
     * The convention that an address names.
     *
     * @throws Introuvable when there is none
     */
    default RepereConvention exiger(String slug) {
        return parSlug(slug).orElseThrow(() -> new Introuvable("convention " + slug));
    }

    /** All the conventions of the portal, by name. */
    List<RepereConvention> toutes();
}
