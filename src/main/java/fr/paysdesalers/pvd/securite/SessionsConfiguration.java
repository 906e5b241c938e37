package fr.paysdesalers.pvd.securite;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions live in the base: a restart signs nobody out, and any instance knows them. */
@Configuration(proxyBeanMethods = false)
class SessionsConfiguration {

    /** 216 random bits: exactly the 36 characters of the column once written in base 64. */
    private static final int OCTETS = 27;

    @Bean
    SessionIdGenerator identifiants() {
        SecureRandom hasard = new SecureRandom();
        return () -> {
            byte[] octets = new byte[OCTETS];
            hasard.nextBytes(octets);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
        };
    }

    /** Two requests that write the same attribute at the same instant both succeed. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer ecrituresSimultanees() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> attributsSimples() {
        GenericConversionService conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(new AttributSimple());
        return depot -> depot.setConversionService(conversions);
    }
}
