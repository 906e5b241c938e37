package fr.paysdesalers.pvd.socle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class MotifDeRevisionTests {

    private final MotifDeRevision motif = new MotifDeRevision();

    @BeforeEach
    void ouvrir() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void fermer() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            finir();
        }
    }

    @Test
    void isKeptUntilTheTransactionEnds() {
        assertThat(motif.present()).isNull();
        motif.donner("Calendrier revu en comité");
        assertThat(motif.present()).isEqualTo("Calendrier revu en comité");

        finir();

        assertThat(motif.present()).isNull();
    }

    @Test
    void theLastOneGivenIsTheReason() {
        motif.donner("Premier");
        motif.donner("Second");

        assertThat(motif.present()).isEqualTo("Second");
    }

    @Test
    void isNotTheReasonOfATransactionThatRunsMeanwhile() {
        motif.donner("Le mien");
        TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::suspend);
        assertThat(motif.present()).isNull();

        TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::resume);

        assertThat(motif.present()).isEqualTo("Le mien");
    }

    @Test
    void isRefusedWhereNothingWouldKeepIt() {
        TransactionSynchronizationManager.clearSynchronization();

        assertThatIllegalStateException().isThrownBy(() -> motif.donner("Perdu"));
    }

    private static void finir() {
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(suivi -> suivi.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
        TransactionSynchronizationManager.clearSynchronization();
    }
}
