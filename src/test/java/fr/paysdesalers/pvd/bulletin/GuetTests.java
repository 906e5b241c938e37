package fr.paysdesalers.pvd.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuetTests {

    @ParameterizedTest(name = "{0} days before: {1}")
    @CsvSource({"31,", "30,30", "8,30", "7,7", "1,7", "0,7", "-1,"})
    void aLegalDayIsToldAMonthThenAWeekBefore(long jours, @Nullable Integer palier) {
        assertThat(Guet.palier(jours)).isEqualTo(palier == null ? OptionalInt.empty() : OptionalInt.of(palier));
    }
}
