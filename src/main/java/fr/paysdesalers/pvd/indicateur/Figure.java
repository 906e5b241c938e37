package fr.paysdesalers.pvd.indicateur;

/**
 * A figure that the portal computes by itself, beside what others measure.
 *
 * @param perimetre what it is computed on
 * @param href the list that shows the same
 */
public record Figure(String libelle, String valeur, String perimetre, String href) {}
