package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Jour;
import org.jspecify.annotations.Nullable;

/**
 * A day that still matters, ready to show.
 *
 * @param urgence code of its {@link Urgence}
 * @param financementId the line that it concerns; null when it is the whole operation
 * @param consequence what is lost after it, with its article
 * @param action reference and name
 * @param lettre address of the letter that asks for more time; null when there is none to write
 */
public record EcheanceVue(
        String type,
        String libelle,
        String consequence,
        Jour jour,
        String delai,
        String urgence,
        @Nullable String dossier,
        @Nullable Long financementId,
        long actionId,
        String action,
        String href,
        @Nullable String lettre) {}
