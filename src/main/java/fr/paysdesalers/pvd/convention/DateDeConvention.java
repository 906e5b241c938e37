package fr.paysdesalers.pvd.convention;

import java.time.LocalDate;

/**
 * A day of the life of a convention.
 *
 * @param libelle what people call it
 * @param faite it happened; a bilan whose day is past is not said to be done
 */
public record DateDeConvention(LocalDate le, GenreDeDate genre, String libelle, boolean faite) {}
