package fr.paysdesalers.pvd.socle;

/** The object is unknown, foreign or hidden to who asks: always the same 404. */
public class Introuvable extends RuntimeException {

    public Introuvable(String quoi) {
        super(quoi);
    }
}
