package fr.paysdesalers.pvd.socle;

import org.springframework.validation.BindingResult;

/**
 * A rule refuses a typed value; tied to a field of the form so that the page can say it beside it.
 *
 * @see #dans(BindingResult)
 */
public class RefusDeSaisie extends RuntimeException {

    private final String champ;
    private final String cle;
    private final transient Object[] arguments;

    public RefusDeSaisie(String champ, String cle, Object... arguments) {
        super(champ + " : " + cle);
        this.champ = champ;
        this.cle = cle;
        this.arguments = arguments;
    }

    /** Adds the refusal to the errors of the form. */
    public void dans(BindingResult erreurs) {
        erreurs.rejectValue(champ, cle, arguments, null);
    }

    public String cle() {
        return cle;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments;
    }
}
