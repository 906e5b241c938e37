package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Libelle;

/** The contracts to which an action belongs, often several. */
public enum Contrat implements Libelle {
    PVD,
    ORT,
    CRTE,
    OPAH,
    LEADER,
    CONTRAT_REGION,
    AUTRE;

    @Override
    public String cle() {
        return "action.contrat." + name();
    }
}
