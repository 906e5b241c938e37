package fr.paysdesalers.pvd.socle;

/**
 * Somebody saved the same object after this form was opened.
 *
 * @see Conflits
 */
public class ModificationConcurrente extends RuntimeException {

    private final transient Saisie mienne;
    private final transient Saisie enregistree;

    public ModificationConcurrente(Saisie mienne, Saisie enregistree) {
        super("modification concurrente");
        this.mienne = mienne;
        this.enregistree = enregistree;
    }

    Saisie mienne() {
        return mienne;
    }

    Saisie enregistree() {
        return enregistree;
    }
}
