package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Libelle;

/** How ripe the content of an action is; apart from its statut. */
public enum Maturite implements Libelle {
    EN_GERME,
    EN_MATURATION,
    MATURE;

    @Override
    public String cle() {
        return "action.maturite." + name();
    }
}
