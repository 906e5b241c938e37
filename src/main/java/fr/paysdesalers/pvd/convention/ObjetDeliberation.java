package fr.paysdesalers.pvd.convention;

/** What a council decides on. */
public enum ObjetDeliberation {
    ADHESION,
    ORT,
    AVENANT
}
