package fr.paysdesalers.pvd.bulletin;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody ticks among the messages; a box that is not ticked is not sent. */
record ChoixForm(@Nullable Set<Sujet> sujets) {

    Set<Sujet> voulus() {
        return sujets == null || sujets.isEmpty() ? EnumSet.noneOf(Sujet.class) : EnumSet.copyOf(sujets);
    }
}
