package fr.paysdesalers.pvd.message;

/** Carries a message away; there is none where no mail server is configured. */
public interface Transporteur {

    /** Whether messages leave at all. */
    default boolean estPret() {
        return true;
    }

    /**
     * Hands the message over.
     *
     * @throws RuntimeException when it is not certain that it left
     */
    void porter(Courrier courrier);
}
