package fr.paysdesalers.pvd.socle;

import java.util.List;
import java.util.Optional;

/** Finds conventions for the rooms below the one that owns them. */
public interface AnnuaireConventions {

    Optional<RepereConvention> parSlug(String slug);

    /** All the conventions of the portal, by name. */
    List<RepereConvention> toutes();
}
