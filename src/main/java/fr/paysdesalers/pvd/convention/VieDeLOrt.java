package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Libelle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of a signed ORT: a bilan each year, an evaluation every five years in its place (art. L303-2 CCH), its end.
 * Without a known end, they are announced until the next one and the next evaluation.
 */
final class VieDeLOrt {

    private static final int ANNEES_ENTRE_EVALUATIONS = 5;

    private VieDeLOrt() {}

    /** What is due on a day of the life of an ORT. */
    public enum Rendezvous implements Libelle {
        BILAN,
        EVALUATION,
        FIN;

        @Override
        public String cle() {
            return "convention.ort." + name();
        }
    }

    /** @param annee the anniversary, from 1; 0 for the end */
    record Echu(Rendezvous genre, int annee, LocalDate le) {}

    static List<Echu> de(LocalDate signature, @Nullable LocalDate fin, LocalDate aujourdHui) {
        List<Echu> jours = new ArrayList<>();
        for (int annee = 1; seTient(signature, annee, fin, aujourdHui); annee++) {
            jours.add(new Echu(
                    annee % ANNEES_ENTRE_EVALUATIONS == 0 ? Rendezvous.EVALUATION : Rendezvous.BILAN,
                    annee,
                    signature.plusYears(annee)));
        }
        if (fin != null) {
            jours.add(new Echu(Rendezvous.FIN, 0, fin));
        }
        return jours;
    }

    /** Until the end; else until the evaluation that follows today. */
    private static boolean seTient(LocalDate signature, int annee, @Nullable LocalDate fin, LocalDate aujourdHui) {
        if (fin != null) {
            return !signature.plusYears(annee).isAfter(fin);
        }
        int dernierePleine = (annee - 1) / ANNEES_ENTRE_EVALUATIONS * ANNEES_ENTRE_EVALUATIONS;
        return annee <= ANNEES_ENTRE_EVALUATIONS
                || signature.plusYears(dernierePleine).isBefore(aujourdHui);
    }
}
