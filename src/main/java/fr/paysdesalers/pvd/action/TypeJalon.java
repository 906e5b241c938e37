package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Libelle;

/** What a milestone is. */
public enum TypeJalon implements Libelle {
    DELIBERATION,
    DEPOT_DOSSIER,
    ACCUSE_RECEPTION,
    ARRETE,
    CONSULTATION,
    MARCHE_ATTRIBUE,
    ORDRE_SERVICE,
    RECEPTION,
    INAUGURATION,
    SOLDE,
    AUTRE;

    @Override
    public String cle() {
        return "action.typeJalon." + name();
    }
}
