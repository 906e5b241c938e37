package fr.paysdesalers.pvd.regle;

import org.jspecify.annotations.Nullable;

/**
 * A finding, ready to show.
 *
 * @param code of the rule, as the URL of its override has it
 * @param phrase a sentence with its figures
 * @param derogation the override in force, when there is one
 * @param derogeable may be overridden: it is broken, or depends on what nobody knows
 */
public record ConstatVu(
        String code,
        String regle,
        String article,
        String verdict,
        String verdictLibelle,
        String phrase,
        @Nullable DerogationVue derogation,
        boolean derogeable) {

    /** An override in force, in words. */
    public record DerogationVue(long id, String genre, String texte) {}
}
