package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Libelle;
import java.time.LocalDate;

/** How near a day is; the most urgent first. */
public enum Urgence implements Libelle {
    DEPASSEE,
    DEUX_MOIS,
    TROIS_MOIS,
    SIX_MOIS,
    PLUS_TARD;

    static Urgence de(LocalDate le, LocalDate aujourdHui) {
        if (le.isBefore(aujourdHui)) {
            return DEPASSEE;
        }
        if (!le.isAfter(aujourdHui.plusMonths(2))) {
            return DEUX_MOIS;
        }
        if (!le.isAfter(aujourdHui.plusMonths(3))) {
            return TROIS_MOIS;
        }
        return le.isAfter(aujourdHui.plusMonths(6)) ? PLUS_TARD : SIX_MOIS;
    }

    @Override
    public String cle() {
        return "regle.urgence." + name();
    }
}
