package fr.paysdesalers.pvd.socle;

import org.jspecify.annotations.Nullable;

/**
 * What a message that quotes a public page shows of it; absolute addresses.
 *
 * @param image a photo of the page; null for the drawing of the portal
 */
public record Apercu(
        String titre,
        String description,
        String adresse,
        @Nullable String image) {}
