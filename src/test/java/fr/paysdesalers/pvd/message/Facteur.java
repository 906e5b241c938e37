package fr.paysdesalers.pvd.message;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Carries the messages of a test that starts it, and keeps them; otherwise the portal sends none. */
@TestComponent
public class Facteur implements Transporteur {

    private static final int ESSAIS = 200;

    private final ObjectProvider<Expedition> expedition;
    private final List<Courrier> recus = new CopyOnWriteArrayList<>();
    private volatile boolean pret;

    Facteur(ObjectProvider<Expedition> expedition) {
        this.expedition = expedition;
    }

    public void commencer() {
        recus.clear();
        pret = true;
    }

    public void arreter() {
        pret = false;
        recus.clear();
    }

    @Override
    public boolean estPret() {
        return pret;
    }

    /** A letter is in the box of a test once its link opens: what it wrote is not seen by others before the commit. */
    @Override
    public void porter(Courrier courrier) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                recus.add(courrier);
            }
        });
    }

    /** The last message to somebody, once it has arrived. */
    public Courrier pour(String destinataire) {
        for (int essai = 0; essai < ESSAIS; essai++) {
            List<Courrier> siens = tous(destinataire);
            if (!siens.isEmpty()) {
                return siens.get(siens.size() - 1);
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("no message to " + destinataire);
    }

    /** The path of the link of the last message to somebody. */
    public String lien(String destinataire) {
        return String.valueOf(pour(destinataire).lien()).replaceFirst("^https?://[^/]+", "");
    }

    /** All that has left for somebody. */
    public List<Courrier> tous(String destinataire) {
        expedition.getObject().tout(this);
        return recus.stream()
                .filter(courrier -> courrier.destinataire().equals(destinataire))
                .toList();
    }
}
