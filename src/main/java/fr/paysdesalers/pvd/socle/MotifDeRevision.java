package fr.paysdesalers.pvd.socle;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Why the present transaction changes what it changes, when no row of its own says it: the revision keeps it, and the
 * history tells it. Forgotten when the transaction ends, however it ends.
 */
@Component
public class MotifDeRevision {

    /**
     * Gives the reason; a second one replaces the first.
     *
     * @throws IllegalStateException outside a transaction: nothing would keep it
     */
    public void donner(String motif) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("no transaction to keep the reason");
        }
        boolean premier = TransactionSynchronizationManager.unbindResourceIfPossible(this) == null;
        TransactionSynchronizationManager.bindResource(this, motif);
        if (premier) {
            TransactionSynchronizationManager.registerSynchronization(new Oubli());
        }
    }

    /** The reason of the present transaction; null when nobody gave one. */
    public @Nullable String present() {
        return (String) TransactionSynchronizationManager.getResource(this);
    }

    /** Takes the reason away at the end, and for as long as another transaction runs inside this one. */
    private final class Oubli implements TransactionSynchronization {

        private @Nullable Object enAttente;

        @Override
        public void suspend() {
            enAttente = TransactionSynchronizationManager.unbindResourceIfPossible(MotifDeRevision.this);
        }

        @Override
        public void resume() {
            if (enAttente != null) {
                TransactionSynchronizationManager.bindResource(MotifDeRevision.this, enAttente);
            }
        }

        @Override
        public void afterCompletion(int issue) {
            TransactionSynchronizationManager.unbindResourceIfPossible(MotifDeRevision.this);
        }
    }
}
