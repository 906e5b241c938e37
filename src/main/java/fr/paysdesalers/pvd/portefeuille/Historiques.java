package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.ActionsLues.ChangementLu;
import fr.paysdesalers.pvd.action.ActionsLues.JalonLu;
import fr.paysdesalers.pvd.action.ActionsLues.ReportLu;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells in sentences what happened to an action: its changes of statut and the moves of its milestones. */
@Component
class Historiques {

    private final Libelles libelles;
    private final Clock horloge;

    Historiques(Libelles libelles, Clock horloge) {
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /** One thing that happened. */
    public record Evenement(
            OffsetDateTime instant,
            Jour jour,
            String phrase,
            @Nullable String motif) {}

    List<Evenement> de(List<ChangementLu> changements, List<ReportLu> reports, List<JalonLu> jalons) {
        Map<Long, String> noms = jalons.stream().collect(Collectors.toMap(JalonLu::id, JalonLu::libelle));
        Stream<Evenement> passages = changements.stream().map(this::passage);
        Stream<Evenement> deplacements = reports.stream()
                .filter(report -> noms.containsKey(report.jalonId()))
                .map(report -> deplacement(report, noms.getOrDefault(report.jalonId(), "")));
        return Stream.concat(passages, deplacements)
                .sorted(Comparator.comparing(Evenement::instant).reversed())
                .toList();
    }

    private Evenement passage(ChangementLu changement) {
        String motif = changement.decision() == null
                ? changement.motif()
                : libelles.texte(
                        "portefeuille.historique.decision",
                        changement.motif() == null ? "" : changement.motif(),
                        changement.decision());
        return new Evenement(
                changement.faitLe(),
                jour(changement.faitLe()),
                libelles.texte(
                        "portefeuille.historique.statut",
                        changement.auteur(),
                        libelles.de(changement.depuis()),
                        libelles.de(changement.vers())),
                motif);
    }

    private Evenement deplacement(ReportLu report, String jalon) {
        return new Evenement(
                report.faitLe(),
                jour(report.faitLe()),
                libelles.texte(
                        "portefeuille.historique.report",
                        report.auteur(),
                        jalon,
                        new Jour(report.depuisLe()).sansJourDeSemaine(),
                        new Jour(report.versLe()).sansJourDeSemaine()),
                report.motif());
    }

    private Jour jour(OffsetDateTime instant) {
        return new Jour(instant.atZoneSameInstant(horloge.getZone()).toLocalDate());
    }
}
