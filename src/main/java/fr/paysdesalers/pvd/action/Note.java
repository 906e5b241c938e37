package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.LocalDate;

/** What a note says on an action, and who reads it. */
record Note(TypeSuivi type, String texte, Visibilite visibilite, LocalDate le) {}
