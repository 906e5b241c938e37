package fr.paysdesalers.pvd.audit;

import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Walks the whole chain again, and names each trace that is no longer what was sealed, and each place that is empty. */
@Service
@Transactional(readOnly = true)
public class Verification {

    /** Enough to see that something is wrong; a hundred more would say nothing else. */
    private static final int ANOMALIES_DITES = 20;

    private final JdbcClient base;
    private final LecteurDeChaine chaine;

    Verification(JdbcClient base, LecteurDeChaine chaine) {
        this.base = base;
        this.chaine = chaine;
    }

    /** What is wrong at a place: {@code TRACE_CHANGEE}, or {@code TRACE_ABSENTE}. */
    public record Anomalie(long rang, Nature nature) {

        public enum Nature {
            TRACE_CHANGEE,
            TRACE_ABSENTE
        }
    }

    /**
     * What the walk has seen.
     *
     * @param scellees how many traces bear a seal
     * @param dernier the head of the chain, to be compared with the one that the journal of the server bears each night
     * @param anomalies the first ones; none when all is whole
     */
    public record Constat(long scellees, Chainon dernier, List<Anomalie> anomalies) {

        public boolean estIntacte() {
            return anomalies.isEmpty();
        }
    }

    @ReserveAuxAdministrateurs
    public Constat faire() {
        Marche marche = new Marche(chaine.debut());
        try (Stream<TraceLue> traces = base
                .sql("select " + TraceLue.COLONNES + " from trace where rang is not null order by rang")
                .query(TraceLue.class)
                .stream()) {
            traces.forEach(marche::passer);
        }
        return new Constat(marche.scellees, marche.dernier, marche.anomalies);
    }

    /** After a changed trace the walk goes on from the print that is written: one lie is told once. */
    private static final class Marche {

        private final List<Anomalie> anomalies = new ArrayList<>();
        private Chainon dernier;
        private long scellees;

        private Marche(Chainon depart) {
            dernier = depart;
        }

        private void passer(TraceLue trace) {
            long rang = Objects.requireNonNull(trace.rang());
            String ecrite = Objects.requireNonNull(trace.empreinte());
            boolean suit = rang == dernier.rang() + 1;
            if (!suit) {
                noter(new Anomalie(dernier.rang() + 1, Anomalie.Nature.TRACE_ABSENTE));
            } else if (!ecrite.equals(trace.empreinteAttendue(rang, dernier.empreinte()))) {
                noter(new Anomalie(rang, Anomalie.Nature.TRACE_CHANGEE));
            }
            dernier = new Chainon(rang, ecrite);
            scellees++;
        }

        private void noter(Anomalie anomalie) {
            if (anomalies.size() < ANOMALIES_DITES) {
                anomalies.add(anomalie);
            }
        }
    }
}
