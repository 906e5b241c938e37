package fr.paysdesalers.pvd.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL whose portal was killed goes on alone and keeps its folder: it must be stopped before another can
 * start there. The lock of the folder tells an orphan from the base of a portal that is running.
 */
final class ServeurOrphelin {

    private static final Logger LOG = LoggerFactory.getLogger(ServeurOrphelin.class);
    private static final String VERROU = "epg-lock";
    private static final int ATTENTE_SECONDES = 20;

    private ServeurOrphelin() {}

    /**
     * Stops the orphan of {@code donnees}, if there is one.
     *
     * @throws IllegalStateException when another portal is running on this folder
     */
    static void arreter(Path donnees) {
        Path temoin = donnees.resolve("postmaster.pid");
        if (!Files.exists(temoin)) {
            return;
        }
        exigerDossierLibre(donnees);
        long pid = pid(temoin);
        ProcessHandle.of(pid)
                .filter(ServeurOrphelin::estPostgres)
                .ifPresentOrElse(
                        ServeurOrphelin::arreter, () -> LOG.info("Base embarquée arrêtée sans fermeture : reprise"));
    }

    private static void exigerDossierLibre(Path donnees) {
        Path verrou = donnees.resolve(VERROU);
        try (FileChannel canal = FileChannel.open(verrou, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock prise = canal.tryLock()) {
            if (prise == null) {
                throw new IllegalStateException("Un autre portail tourne déjà sur le dossier " + donnees
                        + " : arrêtez-le, ou donnez un autre dossier par portail.base.dossier");
            }
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }

    private static long pid(Path temoin) {
        try {
            List<String> lignes = Files.readAllLines(temoin);
            return lignes.isEmpty() ? -1 : Long.parseLong(lignes.get(0).trim());
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }

    private static boolean estPostgres(ProcessHandle processus) {
        return processus
                .info()
                .command()
                .map(commande -> Path.of(commande).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    private static void arreter(ProcessHandle orphelin) {
        LOG.warn("Base embarquée orpheline (processus {}) : arrêt avant reprise", orphelin.pid());
        orphelin.destroy();
        try {
            orphelin.onExit().get(ATTENTE_SECONDES, TimeUnit.SECONDS);
        } catch (TimeoutException sourd) {
            LOG.warn(
                    "La base orpheline ne s’arrête pas en {} s : arrêt forcé, ses écritures validées restent",
                    ATTENTE_SECONDES);
            orphelin.destroyForcibly();
            orphelin.onExit().join();
        } catch (ExecutionException echec) {
            throw new IllegalStateException(echec);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
