package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Visibilite;

/** What a note says on an action, and who reads it. */
public record Note(TypeSuivi type, String texte, Visibilite visibilite) {}
