package fr.paysdesalers.pvd.socle;

/** The state of the object does not allow the act (409); {@code cle} is the message that says why. */
public class ActeImpossible extends RuntimeException {

    private final String cle;
    private final transient Object[] arguments;

    public ActeImpossible(String cle, Object... arguments) {
        super(cle);
        this.cle = cle;
        this.arguments = arguments;
    }

    public String cle() {
        return cle;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments;
    }
}
