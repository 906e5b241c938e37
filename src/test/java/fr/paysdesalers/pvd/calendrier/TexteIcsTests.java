package fr.paysdesalers.pvd.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two libraries that do not know us read what we write (RFC 5545). */
class TexteIcsTests {

    private static final Instant MIDI = Instant.parse("2026-11-23T12:00:00Z");

    static Stream<String> titres() {
        String[] morceaux = {
            ",",
            ";",
            "\\",
            "\"",
            ":",
            "\n",
            " ",
            "é",
            "œ",
            "👩🏽‍🌾",
            "𝕏",
            "\u202E",
            "a",
            "Halle",
            "\\n",
            "€",
            "’",
            "BEGIN:VEVENT"
        };
        Random hasard = new Random(7391);
        Stream<String> tires = IntStream.range(0, 60)
                .mapToObj(rang -> hasard.ints(1 + rang, 0, morceaux.length)
                        .mapToObj(choix -> morceaux[choix])
                        .reduce("", String::concat)
                        .strip());
        return Stream.concat(
                Stream.of(
                        "x".repeat(300),
                        "é".repeat(300),
                        "👩🏽‍🌾".repeat(60),
                        "a\\,b;c\nEND:VCALENDAR",
                        "€".repeat(75)),
                tires);
    }

    @ParameterizedTest
    @MethodSource("titres")
    void isReadBackByOthersWhateverTheText(String titre) throws Exception {
        byte[] octets = TexteIcs.ecrire(titre, List.of(evenement("jalon-1@salers", titre, MIDI, false)));

        Calendar lu = new CalendarBuilder().build(new ByteArrayInputStream(octets));
        lu.validate();
        assertThat(lu.getComponents(Component.VEVENT)).hasSize(1);
        // ical4j reads a backslash before an n as a new line, were it itself escaped
        if (!titre.contains("\\")) {
            assertThat(valeur(lu.getComponents(Component.VEVENT).get(0), Property.SUMMARY))
                    .isEqualTo(titre);
            assertThat(valeur(lu.getComponents(Component.VEVENT).get(0), Property.DESCRIPTION))
                    .isEqualTo(titre + "\nfin");
        }
        ICalendar autre = Biweekly.parse(texte(octets)).first();
        VEvent evenement = autre.getEvents().get(0);
        assertThat(evenement.getSummary().getValue()).isEqualTo(titre);
        assertThat(evenement.getDescription().getValue()).isEqualTo(titre + "\nfin");
        assertThat(evenement.getCategories().get(0).getValues()).containsExactly(titre, "Habitat");
        assertThat(autre.getExperimentalProperty("X-WR-CALNAME")).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("titres")
    void foldsLinesAtSeventyFiveOctetsAndNeverInsideACharacter(String titre) {
        byte[] octets = TexteIcs.ecrire(titre, List.of(evenement("jalon-1@salers", titre, MIDI, false)));

        String texte = texte(octets);
        assertThat(texte).endsWith("END:VCALENDAR\r\n");
        assertThat(texte.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(Arrays.asList(texte.split("\r\n"))).allSatisfy(ligne -> {
            assertThat(ligne.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(ligne).doesNotContain("\uFFFD");
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(ligne)).isTrue();
        });
    }

    @Test
    void writesWholeDaysThatEndOnTheNextOne() {
        String texte = texte(TexteIcs.ecrire("Salers", List.of(evenement("jalon-1@salers", "Dépôt", MIDI, false))));

        assertThat(texte.lines())
                .contains(
                        "UID:jalon-1@salers",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "DTSTAMP:20261123T120000Z",
                        "LAST-MODIFIED:20261123T120000Z",
                        "STATUS:CONFIRMED",
                        "TRANSP:TRANSPARENT",
                        "X-WR-CALNAME:Salers",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT6H")
                .doesNotContain("BEGIN:VALARM")
                .noneMatch(ligne -> ligne.startsWith("METHOD"));
        assertThat(texte.lines()).anyMatch(ligne -> ligne.startsWith("URL:https://"));
    }

    @Test
    void countsEachChangeInItsSequence() throws Exception {
        long avant = sequence(MIDI, false);

        assertThat(sequence(MIDI, false)).isEqualTo(avant);
        assertThat(sequence(MIDI.plusSeconds(1), false)).isEqualTo(avant + 1);
        assertThat(sequence(MIDI.plusSeconds(86_400), true))
                .isGreaterThan(avant)
                .isLessThan(Integer.MAX_VALUE);
        assertThat(sequence(Instant.EPOCH, false)).isZero();
    }

    @Test
    void saysWhatIsCancelled() {
        assertThat(texte(TexteIcs.ecrire("Salers", List.of(evenement("jalon-1@salers", "Dépôt", MIDI, true))))
                        .lines())
                .contains("STATUS:CANCELLED");
    }

    /** RFC 5545 asks for one component at least; agendas read a calendar without any all the same. */
    @Test
    void isAFileEvenWithoutAnyDate() throws Exception {
        byte[] octets = TexteIcs.ecrire("Salers", List.of());

        assertThat(new CalendarBuilder().build(new ByteArrayInputStream(octets)).getComponents())
                .isEmpty();
    }

    private static long sequence(Instant modifieLe, boolean annule) throws Exception {
        byte[] octets = TexteIcs.ecrire("Salers", List.of(evenement("jalon-1@salers", "Dépôt", modifieLe, annule)));
        Calendar lu = new CalendarBuilder().build(new ByteArrayInputStream(octets));
        return Long.parseLong(valeur(lu.getComponents(Component.VEVENT).get(0), Property.SEQUENCE));
    }

    private static String valeur(Component composant, String propriete) {
        return composant.getRequiredProperty(propriete).getValue();
    }

    private static Evenement evenement(String uid, String titre, Instant modifieLe, boolean annule) {
        return new Evenement(
                uid,
                LocalDate.of(2026, 12, 31),
                titre,
                titre + "\nfin",
                "https://portail.example/conventions/pays-de-salers/actions/A1#jalons",
                List.of(titre, "Habitat"),
                modifieLe,
                annule);
    }

    private static String texte(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8);
    }
}
