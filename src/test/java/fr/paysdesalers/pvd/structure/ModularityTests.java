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
        MODULES.verify();
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
