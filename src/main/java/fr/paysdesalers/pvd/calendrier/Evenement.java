package fr.paysdesalers.pvd.calendrier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A date as an agenda keeps it: a whole day (RFC 5545, VEVENT).
 *
 * @param uid the same for ever, whatever changes
 * @param modifieLe grows with each change; the sequence of the event is drawn from it
 */
record Evenement(
        String uid,
        LocalDate le,
        String resume,
        String description,
        String url,
        List<String> categories,
        Instant modifieLe,
        boolean annule) {}
