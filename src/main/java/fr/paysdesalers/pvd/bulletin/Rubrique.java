package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.socle.Libelle;
import fr.paysdesalers.pvd.socle.Role;
import java.util.EnumSet;
import java.util.Set;

/** A part of a bulletin, in the order in which it is read. */
enum Rubrique implements Libelle {
    ECHEANCES,
    DEPOTS,
    RETARDS,
    SILENCE,
    DATES;

    /** What each role is told, and no more. */
    static Set<Rubrique> pour(Role role) {
        return switch (role) {
            case CHEF_DE_PROJET -> EnumSet.allOf(Rubrique.class);
            case FINANCES -> EnumSet.of(ECHEANCES, DEPOTS);
            case ELU -> EnumSet.of(RETARDS, DATES);
            case PARTENAIRE -> EnumSet.of(ECHEANCES, DATES);
            case ADMINISTRATEUR -> EnumSet.noneOf(Rubrique.class);
        };
    }

    @Override
    public String cle() {
        return "bulletin.rubrique." + name();
    }
}
