package fr.paysdesalers.pvd.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Sees each statement on its way to the base: JPA's and JDBC's alike. */
@TestComponent
public class CompteurDeRequetes implements BeanPostProcessor {

    private static final List<String> REQUETES = new CopyOnWriteArrayList<>();
    /** Whose statements are counted: what the portal does by itself meanwhile is no cost of a page. */
    private static volatile @Nullable Thread auteur;

    /** The statements that {@code acte} sends from this thread. */
    public static List<String> requetes(Runnable acte) {
        REQUETES.clear();
        auteur = Thread.currentThread();
        try {
            acte.run();
            return List.copyOf(REQUETES);
        } finally {
            auteur = null;
        }
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
                        if (Thread.currentThread() == auteur
                                && methode.getName().startsWith("prepare")) {
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
