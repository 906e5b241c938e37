package fr.paysdesalers.pvd.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Sees each statement on its way to the base: JPA's and JDBC's alike. */
@TestComponent
public class CompteurDeRequetes implements BeanPostProcessor {

    private static final List<String> REQUETES = new CopyOnWriteArrayList<>();
    private static volatile boolean ouvert;

    /** The statements that {@code acte} sends. */
    public static List<String> requetes(Runnable acte) {
        REQUETES.clear();
        ouvert = true;
        try {
            acte.run();
            return List.copyOf(REQUETES);
        } finally {
            ouvert = false;
        }
    }

    /** What the portal does by itself meanwhile is no cost of a page. */
    private static boolean estUneTacheDeFond() {
        return Thread.currentThread().getName().startsWith("scheduling-");
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String nom) {
        return bean instanceof DataSource source && !(bean instanceof Ecoutee) ? new Ecoutee(source) : bean;
    }

    private static final class Ecoutee extends DelegatingDataSource {

        Ecoutee(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            Connection connexion = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (mandataire, methode, arguments) -> {
                        if (ouvert && methode.getName().startsWith("prepare") && !estUneTacheDeFond()) {
                            REQUETES.add(String.valueOf(arguments[0]));
                        }
                        try {
                            return methode.invoke(connexion, arguments);
                        } catch (InvocationTargetException echec) {
                            throw echec.getCause();
                        }
                    });
        }
    }
}
