package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Libelle;

/** The buckets that ANCT counts; derived from the statut, never typed. */
public enum CategorieNationale implements Libelle {
    NON_DEMARREE,
    EN_ETUDE_PREALABLE,
    ENGAGEE,
    LIVREE,
    RESIDUELLE;

    @Override
    public String cle() {
        return "action.categorieNationale." + name();
    }
}
