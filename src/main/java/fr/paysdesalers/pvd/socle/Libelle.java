package fr.paysdesalers.pvd.socle;

/** A constant of the trade that pages show by a message. */
public interface Libelle {

    /** The key of its message, built from the constant's name. */
    String cle();
}
