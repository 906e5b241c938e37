package fr.paysdesalers.pvd.message;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** Mails by SMTP where a server is configured, and the templates of their plain text. */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Transporteur transporteurSmtp(JavaMailSender smtp, @Value("${portail.messages.expediteur}") String expediteur) {
        return new TransporteurSmtp(smtp, expediteur);
    }

    /** Before the one of pages, for the names that end as texts do. */
    @Bean
    SpringResourceTemplateResolver textes(ApplicationContext contexte) {
        SpringResourceTemplateResolver textes = new SpringResourceTemplateResolver();
        textes.setApplicationContext(contexte);
        textes.setPrefix("classpath:/templates/");
        textes.setResolvablePatterns(Set.of("message/*.txt"));
        textes.setTemplateMode(TemplateMode.TEXT);
        textes.setCharacterEncoding(StandardCharsets.UTF_8.name());
        textes.setOrder(1);
        return textes;
    }
}
