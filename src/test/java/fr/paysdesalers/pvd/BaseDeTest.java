package fr.paysdesalers.pvd;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One real PostgreSQL for all tests of the JVM, started when the first one asks; each Spring context gets a database
 * of its own, copied from one that Flyway migrated once, and never sees what another wrote.
 */
public class BaseDeTest implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String UTILISATEUR = "postgres";
    private static final String MODELE = "pvd_modele";
    private static final AtomicInteger NUMERO = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        TestPropertyValues.of(Map.of(
                        "spring.datasource.url",
                        nouvelle(),
                        "spring.datasource.username",
                        UTILISATEUR,
                        "spring.datasource.password",
                        "",
                        "spring.datasource.hikari.maximum-pool-size",
                        "5"))
                .applyTo(contexte);
    }

    /** The JDBC address of a fresh migrated database; empty of any territory. */
    public static String nouvelle() {
        String nom = "pvd_" + NUMERO.incrementAndGet();
        executer("create database " + nom + " template " + MODELE);
        return Serveur.POSTGRES.getJdbcUrl(UTILISATEUR, nom);
    }

    /** The JDBC address of a fresh database where nothing has run yet, not even Flyway. */
    public static String vierge() {
        String nom = "vierge_" + NUMERO.incrementAndGet();
        executer("create database " + nom);
        return Serveur.POSTGRES.getJdbcUrl(UTILISATEUR, nom);
    }

    private static synchronized void executer(String ordre) {
        JdbcClient.create(Serveur.POSTGRES.getPostgresDatabase()).sql(ordre).update();
    }

    /** Started at its first use, stopped with the JVM by the hook of the library. */
    private static final class Serveur {

        static final EmbeddedPostgres POSTGRES = demarrer();

        private static EmbeddedPostgres demarrer() {
            try {
                EmbeddedPostgres serveur = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("max_connections", "200")
                        // Thrown away with the JVM: nothing of it needs to survive a crash of the machine
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                JdbcClient.create(serveur.getPostgresDatabase())
                        .sql("create database " + MODELE)
                        .update();
                migrer(serveur.getDatabase(UTILISATEUR, MODELE));
                return serveur;
            } catch (IOException echec) {
                throw new UncheckedIOException(echec);
            }
        }

        private static void migrer(DataSource modele) {
            Flyway.configure()
                    .dataSource(modele)
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        }
    }
}
