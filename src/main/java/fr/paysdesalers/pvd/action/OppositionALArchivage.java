package fr.paysdesalers.pvd.action;

import java.util.Optional;

/** A room above that may forbid to archive an action, for what it holds of it. */
public interface OppositionALArchivage {

    /** The key of the sentence that says why not; empty when nothing is against it. */
    Optional<String> motif(long actionId);
}
