package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Libelle;

/** Whether the operation is in a field where the Région or the Département leads (art. L1111-9 CGCT). */
public enum ChefDeFile implements Libelle {
    NON,
    OUI,
    /** In such a field, but within a contract that lifts the higher share. */
    CONTRACTUALISE;

    @Override
    public String cle() {
        return "financement.chefDeFile." + name();
    }
}
