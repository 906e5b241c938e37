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
    private final transient VersionsPassees.@Nullable Depart<?> depart;

    public ModificationConcurrente(Saisie mienne, Saisie enregistree) {
        this(mienne, enregistree, null, null);
    }

    /**
     * @param depart where to find what both started from: it tells who changed what
     */
    public ModificationConcurrente(Saisie mienne, Saisie enregistree, VersionsPassees.Depart<?> depart) {
        this(mienne, enregistree, null, depart);
    }

    /**
     * @param origine what both started from, when it is known: it tells who changed what
     */
    public ModificationConcurrente(Saisie mienne, Saisie enregistree, @Nullable Saisie origine) {
        this(mienne, enregistree, origine, null);
    }

    private ModificationConcurrente(
            Saisie mienne, Saisie enregistree, @Nullable Saisie origine, VersionsPassees.@Nullable Depart<?> depart) {
        super("modification concurrente");
        this.depart = depart;
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

    /** What both started from; null when nobody kept it. */
    @Nullable
    Saisie origine(VersionsPassees versions) {
        return depart == null ? origine : versions.lire(depart);
    }
}
