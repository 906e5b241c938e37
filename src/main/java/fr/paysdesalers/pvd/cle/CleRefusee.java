package fr.paysdesalers.pvd.cle;

/**
 * What a browser answered does not prove anything: unknown or removed passkey, wrong challenge, wrong address, no check of the
 * holder, closed account. The same for all, and nothing of it is told to whoever tries.
 */
public class CleRefusee extends RuntimeException {

    public CleRefusee(String raison) {
        super(raison);
    }

    CleRefusee(RuntimeException cause) {
        super(cause.getClass().getSimpleName(), cause);
    }
}
