package fr.paysdesalers.pvd.message;

import java.util.Optional;

/**
 * Writes the letters of one kind, when they leave. The room that asks for a message writes it; a secret link is made here, so
 * that the base only ever holds its print.
 */
public interface Redacteur {

    GenreDeMessage genre();

    /**
     * The letter, in the transaction that will say it is sent.
     *
     * @param sujetId what the message speaks of, in the tables of its room
     * @return empty when there is nothing to say any more
     */
    Optional<Lettre> rediger(long sujetId);
}
