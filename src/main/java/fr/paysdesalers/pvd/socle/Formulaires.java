package fr.paysdesalers.pvd.socle;

import org.springframework.validation.BindingResult;

/** How a handler tries the act that a form asks. */
public final class Formulaires {

    private Formulaires() {}

    /**
     * Tries the act when the form has no error yet; a refusal of the act becomes an error of the form.
     *
     * @return whether the act is done; if not, the page shows the form again
     */
    public static boolean accepte(BindingResult erreurs, Runnable acte) {
        if (erreurs.hasErrors()) {
            return false;
        }
        try {
            acte.run();
            return true;
        } catch (RefusDeSaisie refus) {
            refus.dans(erreurs);
            return false;
        }
    }
}
