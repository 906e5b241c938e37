package fr.paysdesalers.pvd.socle;

import org.jspecify.annotations.Nullable;

/**
 * Somebody saved the same object after this form was opened.
 *
 * @see Conflits
 */
public class ModificationConcurrente extends RuntimeException {

    private final transient Saisie mienne;
    private final transient Saisie enregistree;
    private final transient @Nullable Saisie origine;

    public ModificationConcurrente(Saisie mienne, Saisie enregistree) {
        this(mienne, enregistree, null);
    }

    /**
     * @param origine what both started from, when it is known: it tells who changed what
     */
    public ModificationConcurrente(Saisie mienne, Saisie enregistree, @Nullable Saisie origine) {
        super("modification concurrente");
        this.mienne = mienne;
        this.enregistree = enregistree;
        this.origine = origine;
    }

    Saisie mienne() {
        return mienne;
    }

    Saisie enregistree() {
        return enregistree;
    }

    @Nullable
    Saisie origine() {
        return origine;
    }
}
