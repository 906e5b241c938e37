package fr.paysdesalers.pvd.base;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A real PostgreSQL kept in a folder between runs. Unlike the defaults of the library, which are made for tests,
 * every commit reaches the disk. Listens on the loopback address only.
 */
class BaseEmbarquee implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BaseEmbarquee.class);
    private static final String UTILISATEUR = "postgres";

    private final EmbeddedPostgres serveur;

    BaseEmbarquee(Path dossier) {
        Path donnees = dossier.toAbsolutePath();
        ServeurOrphelin.arreter(donnees);
        try {
            serveur = EmbeddedPostgres.builder()
                    .setDataDirectory(donnees)
                    .setCleanDataDirectory(false)
                    // Closed by the context, after the pool: a hook of its own would cut the last requests
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "40")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
        } catch (IOException echec) {
            throw new UncheckedIOException("La base embarquée ne démarre pas dans " + donnees, echec);
        }
        LOG.info("Base embarquée : PostgreSQL dans {}", donnees);
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + serveur.getPort() + "/" + UTILISATEUR;
    }

    @Override
    public String getUsername() {
        return UTILISATEUR;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() throws IOException {
        serveur.close();
    }
}
