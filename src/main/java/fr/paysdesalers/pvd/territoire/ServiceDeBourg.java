package fr.paysdesalers.pvd.territoire;

import org.jspecify.annotations.Nullable;

/** How many of a service a bourg-centre has; {@code nombre} is null when it is not known, which is not zero. */
public record ServiceDeBourg(
        long communeId,
        String service,
        @Nullable Integer nombre,
        @Nullable String source,
        @Nullable Integer millesime) {}
