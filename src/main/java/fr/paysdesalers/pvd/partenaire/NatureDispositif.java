package fr.paysdesalers.pvd.partenaire;

import fr.paysdesalers.pvd.socle.Libelle;

/** A dispositif gives a subsidy or lends. */
public enum NatureDispositif implements Libelle {
    SUBVENTION,
    PRET;

    @Override
    public String cle() {
        return "partenaire.dispositif.nature." + name();
    }
}
