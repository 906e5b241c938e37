package fr.paysdesalers.pvd.structure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

class ArchitectureTests {

    private static final String BASE = "fr.paysdesalers.pvd";
    private static final Set<String> FLOTTANTS = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    @Test
    void timeComesFromTheInjectedClock() {
        verifier(noClasses()
                .should()
                .callMethodWhere(appel(
                        "now() without a Clock",
                        cible -> cible.getOwner().getPackageName().equals("java.time")
                                && cible.getName().equals("now")
                                && !types(cible).equals(List.of(Clock.class.getName())))));
        verifier(noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Calendar.class, "getInstance")
                .orShould()
                .callConstructor(Date.class));
    }

    @Test
    void theClockIsMadeInOnePlaceAlone() {
        verifier(noClasses()
                .that()
                .doNotHaveSimpleName("HorlogeConfiguration")
                .should()
                .callMethodWhere(appel(
                        "a clock of the system",
                        cible -> cible.getOwner().isEquivalentTo(Clock.class)
                                && cible.getName().startsWith("system"))));
    }

    @Test
    void moneyIsNeverAFloatingNumber() {
        DescribedPredicate<JavaClass> argent = describe(
                "hold money",
                classe -> classe.getPackageName().startsWith(BASE + ".financement")
                        || classe.isEquivalentTo(Montant.class)
                        || classe.isEquivalentTo(Taux.class)
                        || classe.getDirectDependenciesFromSelf().stream()
                                .anyMatch(lien -> lien.getTargetClass().isEquivalentTo(Montant.class)));
        DescribedPredicate<JavaClass> flottant =
                describe("float or double", classe -> FLOTTANTS.contains(classe.getName()));
        verifier(noFields().that().areDeclaredInClassesThat(argent).should().haveRawType(flottant));
        verifier(noMethods().that().areDeclaredInClassesThat(argent).should().haveRawReturnType(flottant));
        verifier(noMethods()
                .that()
                .areDeclaredInClassesThat(argent)
                .should()
                .haveRawParameterTypes(
                        describe("a float or a double", types -> types.stream().anyMatch(flottant))));
        verifier(noClasses()
                .that(argent)
                .should()
                .callMethodWhere(appel(
                        "a conversion to floating point",
                        cible -> Set.of("doubleValue", "floatValue").contains(cible.getName()))));
    }

    @Test
    void namesSayWhatAClassIs() {
        verifier(noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils|Dto|DTO)(\\$.*)?"));
    }

    @Test
    void controllersAreKnownToTheirRoomAlone() {
        verifier(classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Controller"));
        verifier(noClasses()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class));
    }

    @Test
    void repositoriesAreKnownToTheirRoomAlone() {
        verifier(classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Repository"));
    }

    @Test
    void aggregatesHaveVerbsNotSetters() {
        verifier(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*"));
        verifier(fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotHaveModifier(JavaModifier.STATIC)
                .should()
                .bePrivate());
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        verifier(noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource"));
        verifier(methods().should().notBeAnnotatedWith(Autowired.class));
        verifier(fields().that()
                .areDeclaredInClassesThat(describe(
                        "are beans", classe -> classe.isMetaAnnotatedWith("org.springframework.stereotype.Component")))
                .and()
                .doNotHaveModifier(JavaModifier.STATIC)
                .should()
                .bePrivate()
                .andShould()
                .beFinal());
    }

    @Test
    void packagesHaveNoCycle() {
        verifier(slices().matching(BASE + ".(*)..").should().beFreeOfCycles());
    }

    private static void verifier(ArchRule regle) {
        regle.allowEmptyShould(true).check(Sources.classes());
    }

    private static DescribedPredicate<JavaCall<?>> appel(String description, Predicate<CodeUnitCallTarget> cible) {
        return describe(description, appel -> cible.test(appel.getTarget()));
    }

    private static List<String> types(CodeUnitCallTarget cible) {
        return cible.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    }
}
