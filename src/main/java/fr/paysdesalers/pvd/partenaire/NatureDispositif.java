package fr.paysdesalers.pvd.partenaire;

/** A dispositif gives a subsidy or lends. */
public enum NatureDispositif {
    SUBVENTION,
    PRET
}
