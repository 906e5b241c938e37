package fr.paysdesalers.pvd.securite;

/** ProConnect does not answer, or describes itself in a way that cannot be trusted. */
class ProConnectInjoignable extends RuntimeException {

    ProConnectInjoignable(String raison) {
        super(raison);
    }

    ProConnectInjoignable(Throwable cause) {
        super(cause);
    }
}
