package fr.paysdesalers.pvd.message;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Carries the messages of a test that starts it, and keeps them; otherwise the portal sends none. */
@TestComponent
public class Facteur implements Transporteur {

    private static final int ESSAIS = 200;

    private static final String A_ENVOYER =
            "select exists (select 1 from message where etat = 'EN_ATTENTE' and prochain_essai_le <= ?)";

    private final ObjectProvider<Expedition> expedition;
    private final ObjectProvider<JdbcClient> base;
    private final Clock horloge;
    private final AtomicInteger enMain = new AtomicInteger();
    private final List<Courrier> recus = new CopyOnWriteArrayList<>();
    private volatile boolean pret;

    Facteur(ObjectProvider<Expedition> expedition, ObjectProvider<JdbcClient> base, Clock horloge) {
        this.expedition = expedition;
        this.base = base;
        this.horloge = horloge;
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
        enMain.incrementAndGet();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                recus.add(courrier);
            }

            @Override
            public void afterCompletion(int etat) {
                enMain.decrementAndGet();
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

    /** All that has left for somebody: the portal sends by itself too, and what it has in hand is waited for. */
    public List<Courrier> tous(String destinataire) {
        expedition.getObject().tout(this);
        for (int essai = 0; essai < ESSAIS && (enMain.get() > 0 || attendent()); essai++) {
            LockSupport.parkNanos(20_000_000);
            expedition.getObject().tout(this);
        }
        return recus.stream()
                .filter(courrier -> courrier.destinataire().equals(destinataire))
                .toList();
    }

    private boolean attendent() {
        return base.getObject()
                .sql(A_ENVOYER)
                .param(horloge.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
