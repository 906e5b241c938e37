package fr.paysdesalers.pvd.socle;

/** A choice of a form: what is sent, what is read. */
public record Option(String valeur, String libelle) {}
