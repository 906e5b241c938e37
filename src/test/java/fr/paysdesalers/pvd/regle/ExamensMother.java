package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Libelles;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The examination of plans on any base, without the portal around it. */
public final class ExamensMother {

    private ExamensMother() {}

    public static Examens sur(JdbcClient base, HorlogeReglable horloge) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/socle", "messages/financement", "messages/regle");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        AnnotationConfigApplicationContext contexte = new AnnotationConfigApplicationContext();
        contexte.registerBean("messageSource", ResourceBundleMessageSource.class, () -> messages);
        contexte.registerBean(JdbcClient.class, () -> base);
        contexte.registerBean(HorlogeReglable.class, () -> horloge);
        contexte.register(
                Libelles.class, Delais.class, PlansExamines.class, Baremes.class, VuesDeRegle.class, Examens.class);
        contexte.refresh();
        return contexte.getBean(Examens.class);
    }
}
