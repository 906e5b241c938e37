package fr.paysdesalers.pvd.message;

import org.jspecify.annotations.Nullable;

/**
 * A message ready to leave, in its two parts.
 *
 * @param lien the address that it leads to, already in both parts
 */
public record Courrier(
        long messageId,
        String destinataire,
        String objet,
        String texte,
        String html,
        @Nullable String lien) {}
