package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Libelle;
import org.jspecify.annotations.Nullable;

/**
 * How the facts contradict a declared weather. Facts are the statut, the days late and the blockage: what is over has no
 * weather any more; a bright one bears no blockage, and no more days late than {@link Meteo#retardTolere}; a dark one
 * wants a delay, a blockage or a suspension, or else a word that says why. Nobody is corrected: it is only told.
 */
public enum DementiDeMeteo implements Libelle {
    TROP_CLAIRE("action.dementi.phrase.TROP_CLAIRE"),
    TROP_SOMBRE("action.dementi.phrase.TROP_SOMBRE"),
    CLOSE("action.dementi.phrase.CLOSE");

    private final String phrase;

    DementiDeMeteo(String phrase) {
        this.phrase = phrase;
    }

    /**
     * What the facts say against a weather; null when they agree or when none is declared.
     *
     * @param retard days late, null or zero when it is not
     */
    public static @Nullable DementiDeMeteo de(
            @Nullable Meteo meteo, Statut statut, @Nullable Integer retard, boolean bloquee) {
        if (meteo == null) {
            return null;
        }
        if (!statut.estOuvert()) {
            return CLOSE;
        }
        int jours = retard == null ? 0 : retard;
        if (meteo.estClaire()) {
            return bloquee || jours > meteo.retardTolere() ? TROP_CLAIRE : null;
        }
        return statut.court() && !bloquee && jours <= 0 ? TROP_SOMBRE : null;
    }

    /** The words of a chip. */
    @Override
    public String cle() {
        return "action.dementi." + name();
    }

    /** The sentence that says it whole. */
    public String clePhrase() {
        return phrase;
    }
}
