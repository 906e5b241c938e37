package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Libelle;

/** What a note tells. */
public enum TypeSuivi implements Libelle {
    AVANCEE,
    FREIN,
    DECISION,
    A_VENIR;

    @Override
    public String cle() {
        return "action.typeSuivi." + name();
    }
}
