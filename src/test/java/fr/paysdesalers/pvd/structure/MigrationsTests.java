package fr.paysdesalers.pvd.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MigrationsTests {

    private static final Pattern NOM =
            Pattern.compile("V(\\d{4}_\\d{2}_\\d{2}_\\d{4})__([a-z]+)_([a-z]+)(_[a-z0-9]+)*\\.sql");
    private static final DateTimeFormatter VERSION =
            DateTimeFormatter.ofPattern("uuuu_MM_dd_HHmm").withResolverStyle(ResolverStyle.STRICT);

    @Test
    void areNamedByTheirMomentTheirRoomAndAVerb() {
        assertThat(noms()).allSatisfy(nom -> assertThat(nom).matches(NOM));
    }

    @Test
    void belongToARoomThatExists() {
        assertThat(lus().stream().map(lecture -> lecture.group(2))).isNotEmpty().isSubsetOf(Sources.pieces());
    }

    @Test
    void haveAMomentThatExistsAndIsTheirsAlone() {
        List<String> versions = lus().stream().map(lecture -> lecture.group(1)).toList();

        assertThat(versions)
                .doesNotHaveDuplicates()
                .allSatisfy(version -> assertThatNoException().isThrownBy(() -> LocalDateTime.parse(version, VERSION)));
    }

    private static List<String> noms() {
        return Sources.fichiers(Sources.RESSOURCES.resolve("db/migration"), "").stream()
                .filter(fichier -> fichier.toFile().isFile())
                .map(Path::getFileName)
                .map(Path::toString)
                .toList();
    }

    private static List<MatchResult> lus() {
        return noms().stream()
                .map(NOM::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .toList();
    }
}
