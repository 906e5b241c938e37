package fr.paysdesalers.pvd.convention;

import org.jspecify.annotations.Nullable;

/** Who carries actions of the convention: the EPCI, one of its communes, or another organisation. */
public record MaitreOuvrage(
        long id,
        String nom,
        @Nullable String siren,
        @Nullable Long communeId) {}
