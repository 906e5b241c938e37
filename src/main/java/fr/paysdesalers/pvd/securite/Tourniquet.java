package fr.paysdesalers.pvd.securite;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Lets the simultaneous tries of one account from one network pass one after the other: each is judged knowing what came of those
 * before. Ten right passwords at once all enter; of ten wrong ones, those that are too many are not judged. Few may queue, in all and
 * at each of the passages that the keys share, and for a few seconds only: the threads of the server stay for the others.
 */
@Component
class Tourniquet {

    private static final int PASSAGES = 64;
    private static final int FILE_MAXIMALE = 20;
    /** A quarter of the threads that serve pages. */
    private static final int ATTENTE_TOTALE = 50;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AtomicInteger enAttente = new AtomicInteger();
    private final ReentrantLock[] passages =
            Stream.generate(() -> new ReentrantLock(true)).limit(PASSAGES).toArray(ReentrantLock[]::new);

    /** @throws TropDEssais when the queue is long */
    <T> T passer(String cle, Supplier<T> essai) {
        if (enAttente.incrementAndGet() > ATTENTE_TOTALE) {
            enAttente.decrementAndGet();
            throw new TropDEssais(Duration.ofSeconds(1));
        }
        try {
            return passerSonTour(cle, essai);
        } finally {
            enAttente.decrementAndGet();
        }
    }

    private <T> T passerSonTour(String cle, Supplier<T> essai) {
        ReentrantLock passage = passages[Math.floorMod(cle.hashCode(), PASSAGES)];
        if (passage.getQueueLength() >= FILE_MAXIMALE || !entrer(passage)) {
            throw new TropDEssais(Duration.ofSeconds(1));
        }
        try {
            return essai.get();
        } finally {
            passage.unlock();
        }
    }

    private static boolean entrer(ReentrantLock passage) {
        try {
            return passage.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
