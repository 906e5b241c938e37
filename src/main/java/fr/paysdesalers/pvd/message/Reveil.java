package fr.paysdesalers.pvd.message;

import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sends what waits: as soon as it is written, and every half minute for what must be tried again. Nobody waits for it. */
@Component
class Reveil {

    /** A time that is past: at once, whatever the clock of the portal says. */
    private static final Instant DES_QUE_POSSIBLE = Instant.EPOCH;

    private final ObjectProvider<Expedition> expedition;
    private final ObjectProvider<TaskScheduler> taches;
    private final ObjectProvider<Transporteur> transporteur;

    Reveil(
            ObjectProvider<Expedition> expedition,
            ObjectProvider<TaskScheduler> taches,
            ObjectProvider<Transporteur> transporteur) {
        this.expedition = expedition;
        this.taches = taches;
        this.transporteur = transporteur;
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void envoyer() {
        Transporteur present = transporteur.getIfAvailable();
        if (present != null && present.estPret()) {
            expedition.getObject().tout(present);
        }
    }

    void apresLaTransaction() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                taches.ifAvailable(taches -> taches.schedule(Reveil.this::envoyer, DES_QUE_POSSIBLE));
            }
        });
    }
}
