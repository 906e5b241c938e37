package fr.paysdesalers.pvd.convention;

import java.time.LocalDate;

/**
 * A day of the life of a convention.
 *
 * @param cle what it is, for ever: it stays when its day moves
 * @param libelle what people call it
 * @param faite it happened; a bilan whose day is past is not said to be done
 */
public record DateDeConvention(String cle, LocalDate le, GenreDeDate genre, String libelle, boolean faite) {}
