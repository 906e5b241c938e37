package fr.paysdesalers.pvd;

import fr.paysdesalers.pvd.message.Facteur;
import fr.paysdesalers.pvd.securite.FauxProConnect;
import fr.paysdesalers.pvd.web.Cles;
import fr.paysdesalers.pvd.web.CompteurDeRequetes;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.JeuDArgent;
import fr.paysdesalers.pvd.web.JeuDeComptes;
import fr.paysdesalers.pvd.web.JeuDeConvention;
import fr.paysdesalers.pvd.web.JeuDeDocuments;
import fr.paysdesalers.pvd.web.JeuDeDossiers;
import fr.paysdesalers.pvd.web.Navigateur;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The whole portal with its two territories on a base of its own, behind MockMvc, and on a port of its own for what
 * only a container shows; no demonstration. The clock is an {@link HorlogeReglable}, put back after each test; the
 * statements that reach the base can be counted. One context for all: do not add properties or beans beside it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "portail.territoires=classpath:territoires/pays-de-salers,classpath:territoires/val-d-essai")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = BaseDeTest.class)
@Import({
    TestPortail.Horloge.class,
    Jeu.class,
    JeuDeComptes.class,
    JeuDeDossiers.class,
    JeuDArgent.class,
    JeuDeDocuments.class,
    JeuDeConvention.class,
    Cles.class,
    Navigateur.class,
    CompteurDeRequetes.class,
    Facteur.class,
    FauxProConnect.class,
    Nuit.class
})
@TestExecutionListeners(
        listeners = TestPortail.RemiseALHeure.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface TestPortail {

    /** The clock that the tests set. */
    @TestConfiguration(proxyBeanMethods = false)
    class Horloge {

        @Bean
        @Primary
        HorlogeReglable horlogeReglable() {
            return new HorlogeReglable();
        }
    }

    /** What a test did to the clock does not reach the next one. */
    class RemiseALHeure extends AbstractTestExecutionListener {

        @Override
        public void afterTestMethod(TestContext test) {
            test.getApplicationContext().getBean(HorlogeReglable.class).remettre();
        }
    }
}
