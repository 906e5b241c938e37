package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Libelle;

/** What the amounts of a plan de financement are counted in: one base for a whole plan, never both. */
public enum BaseDuPlan implements Libelle {
    HT,
    TTC;

    @Override
    public String cle() {
        return "financement.base." + name();
    }
}
