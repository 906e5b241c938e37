package fr.paysdesalers.pvd.structure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.PortailApplication;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(PortailApplication.class);

    @Test
    void roomsUseOnlyTheRoomsThatTheirTableAllows() {
        // verify() judges once: a test that is run again would be told that all is well
        MODULES.detectViolations().throwIfPresent();
    }

    @Test
    void everyPackageIsARoom() {
        assertThat(MODULES.stream()
                        .map(module -> module.getIdentifier().toString())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Sources.pieces());
    }

    @Test
    void everyRoomSaysWhatItMayUseAndThatNothingIsNullByDefault() {
        assertThat(Sources.pieces())
                .allSatisfy(piece -> assertThat(Sources.texte(
                                Sources.JAVA.resolve("fr/paysdesalers/pvd/" + piece + "/package-info.java")))
                        .startsWith("/**")
                        .contains("@NullMarked", "@ApplicationModule(", "allowedDependencies"));
    }
}
