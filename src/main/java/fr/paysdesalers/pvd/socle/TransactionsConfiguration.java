package fr.paysdesalers.pvd.socle;

import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** The order around a verb: who may (Spring Security), then the transaction, then once only, then the verb. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableTransactionManagement(order = TransactionsConfiguration.TRANSACTION, proxyTargetClass = true)
class TransactionsConfiguration {

    static final int TRANSACTION = 10_000;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor uneSeuleFois(ObjectProvider<Soumissions> soumissions) {
        ComposablePointcut verbes = new ComposablePointcut(
                        AnnotationMatchingPointcut.forMethodAnnotation(ReserveAuChefDeProjet.class))
                .union(AnnotationMatchingPointcut.forMethodAnnotation(ReserveAuxComptables.class))
                .union(AnnotationMatchingPointcut.forMethodAnnotation(ReserveAuxPartenaires.class))
                .union(AnnotationMatchingPointcut.forMethodAnnotation(ReserveAuxAdministrateurs.class))
                .union(AnnotationMatchingPointcut.forMethodAnnotation(OuvertAuxMembres.class));
        DefaultPointcutAdvisor conseil = new DefaultPointcutAdvisor(verbes, new UneSeuleFois(soumissions));
        conseil.setOrder(TRANSACTION + 1);
        return conseil;
    }

    /** Adds a fresh token to every form that changes data, beside the one against forgery. */
    @Bean
    static BeanPostProcessor jetonDansChaqueFormulaire() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String nom) {
                return bean instanceof RequestDataValueProcessor existant ? new JetonDeSoumission(existant) : bean;
            }
        };
    }
}
