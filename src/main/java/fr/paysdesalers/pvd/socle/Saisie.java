package fr.paysdesalers.pvd.socle;

import org.jspecify.annotations.Nullable;

/** A form record that edits an existing object: it carries the version that its author had under the eyes. */
public interface Saisie {

    @Nullable
    Long version();
}
