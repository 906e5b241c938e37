package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.Libelle;

/** How sure a measure is; a secret one has no value (art. 6 of law 51-711 on statistical secrecy). */
public enum EtatMesure implements Libelle {
    DEFINITIF,
    PROVISOIRE,
    SECRET;

    @Override
    public String cle() {
        return "indicateur.etat." + name();
    }
}
