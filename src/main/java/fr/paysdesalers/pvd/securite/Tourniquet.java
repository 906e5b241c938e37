package fr.paysdesalers.pvd.securite;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Lets the simultaneous tries of one account from one network pass one after the other: each is judged knowing what came of those
 * before. Ten right passwords at once all enter; of ten wrong ones, those that are too many are not judged. Only a few may queue, for
 * a few seconds, so that nobody holds the threads of the server.
 */
@Component
class Tourniquet {

    private static final int PASSAGES = 64;
    private static final int FILE_MAXIMALE = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReentrantLock[] passages =
            Stream.generate(() -> new ReentrantLock(true)).limit(PASSAGES).toArray(ReentrantLock[]::new);

    /** @throws TropDEssais when the queue is long */
    <T> T passer(String cle, Supplier<T> essai) {
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
