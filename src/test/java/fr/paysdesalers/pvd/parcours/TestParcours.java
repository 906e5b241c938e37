package fr.paysdesalers.pvd.parcours;

import fr.paysdesalers.pvd.BaseDeTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole portal with its demonstration, on a port of its own, driven by a real browser. All journeys share one
 * Spring context and one browser: each works on the action that it creates, or puts back what it changes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demonstration")
@ContextConfiguration(initializers = BaseDeTest.class)
@ExtendWith(Navigateur.class)
@interface TestParcours {}
