package fr.paysdesalers.pvd.calendrier;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes an iCalendar file (RFC 5545, with the names of RFC 7986 that agendas read). Lines are folded at 75 octets, and never
 * inside a character: the libraries that exist fold at 75 characters (docs/adr/0018).
 */
final class TexteIcs {

    private static final int OCTETS = 75;
    private static final String FIN = "\r\n";
    private static final DateTimeFormatter JOUR = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern LIGNES = Pattern.compile("\\R");
    private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\p{Cs}]");
    /** Sequences are counted in seconds from here: they fit 32 bits until 2088. */
    private static final Instant ORIGINE = Instant.parse("2020-01-01T00:00:00Z");

    private static final String RELECTURE = "PT6H";

    private final StringBuilder texte = new StringBuilder(16_384);

    private TexteIcs() {}

    /** The file, in UTF-8; the same events always give the same octets. */
    static byte[] ecrire(String nom, List<Evenement> evenements) {
        TexteIcs ics = new TexteIcs();
        ics.ligne("BEGIN", "VCALENDAR");
        ics.ligne("VERSION", "2.0");
        ics.ligne("PRODID", "-//Portail Petites villes de demain//Calendrier//FR");
        ics.ligne("CALSCALE", "GREGORIAN");
        ics.ligne("NAME", echapper(nom));
        ics.ligne("X-WR-CALNAME", echapper(nom));
        ics.ligne("REFRESH-INTERVAL;VALUE=DURATION", RELECTURE);
        ics.ligne("X-PUBLISHED-TTL", RELECTURE);
        evenements.forEach(ics::evenement);
        ics.ligne("END", "VCALENDAR");
        return ics.texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void evenement(Evenement evenement) {
        ligne("BEGIN", "VEVENT");
        ligne("UID", echapper(evenement.uid()));
        ligne("DTSTAMP", INSTANT.format(evenement.modifieLe()));
        ligne("LAST-MODIFIED", INSTANT.format(evenement.modifieLe()));
        ligne("SEQUENCE", String.valueOf(sequence(evenement.modifieLe())));
        jour("DTSTART", evenement.le());
        // The end is not part of the event: a whole day ends on the next one
        jour("DTEND", evenement.le().plusDays(1));
        ligne("SUMMARY", echapper(evenement.resume()));
        if (!evenement.description().isEmpty()) {
            ligne("DESCRIPTION", echapper(evenement.description()));
        }
        ligne("URL", evenement.url());
        ligne(
                "CATEGORIES",
                evenement.categories().stream().map(TexteIcs::echapper).collect(Collectors.joining(",")));
        ligne("STATUS", evenement.annule() ? "CANCELLED" : "CONFIRMED");
        // A reminder takes nobody's day
        ligne("TRANSP", "TRANSPARENT");
        ligne("END", "VEVENT");
    }

    private static long sequence(Instant modifieLe) {
        return Math.max(0, Duration.between(ORIGINE, modifieLe).toSeconds());
    }

    private void jour(String nom, LocalDate le) {
        ligne(nom + ";VALUE=DATE", JOUR.format(le));
    }

    /** One property: folded lines go on after a space. */
    private void ligne(String nom, String valeur) {
        String ligne = nom + ":" + valeur;
        int place = OCTETS;
        for (int rang = 0; rang < ligne.length(); ) {
            int caractere = ligne.codePointAt(rang);
            int octets = octets(caractere);
            if (octets > place) {
                texte.append(FIN).append(' ');
                place = OCTETS - 1;
            }
            texte.appendCodePoint(caractere);
            place -= octets;
            rang += Character.charCount(caractere);
        }
        texte.append(FIN);
    }

    private static int octets(int caractere) {
        if (caractere < 0x80) {
            return 1;
        }
        if (caractere < 0x800) {
            return 2;
        }
        return caractere < 0x10000 ? 3 : 4;
    }

    private static String echapper(String texte) {
        String lignes = LIGNES.matcher(texte).replaceAll("\n");
        return INVISIBLES
                .matcher(lignes)
                .replaceAll("")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
