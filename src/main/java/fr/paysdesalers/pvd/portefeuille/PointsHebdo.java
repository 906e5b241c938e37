package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the weekly sweep: every open action, with what was last said of it and by whom. */
@Service
@Transactional(readOnly = true)
class PointsHebdo {

    private static final String DERNIERS = """
            select distinct on (p.action_id) p.action_id, p.auteur, p.fait_le
            from point_hebdo p join fiche_action a on a.id = p.action_id
            where a.convention_id = ? order by p.action_id, p.fait_le desc
            """;

    private final ListeActions liste;
    private final JdbcClient base;
    private final Libelles libelles;
    private final Delais delais;
    private final Clock horloge;

    PointsHebdo(ListeActions liste, JdbcClient base, Libelles libelles, Delais delais, Clock horloge) {
        this.liste = liste;
        this.base = base;
        this.libelles = libelles;
        this.delais = delais;
        this.horloge = horloge;
    }

    private record Dernier(long actionId, String auteur, OffsetDateTime faitLe) {}

    /**
     * A row, ready to show.
     *
     * @param vue when and by whom it was last swept, in words; null when it never was
     * @param cetteSemaine swept since Monday
     * @param saisie what the fields show: what is typed, else what is known, by field
     * @param fautes what is wrong with what is typed, by field
     */
    public record LigneDePoint(
            ActionResume action,
            String href,
            @Nullable String retard,
            @Nullable String jalonDelai,
            List<Option> suites,
            @Nullable String vue,
            boolean cetteSemaine,
            Map<String, String> saisie,
            Map<String, String> fautes) {

        LigneDePoint avec(Map<String, String> typee, Map<String, String> refus) {
            return new LigneDePoint(action, href, retard, jalonDelai, suites, vue, cetteSemaine, typee, refus);
        }
    }

    /** All the rows, by reference. */
    List<LigneDePoint> lignes(Perimetre perimetre) {
        Map<Long, Dernier> derniers = base.sql(DERNIERS).param(perimetre.conventionId()).query(Dernier.class).stream()
                .collect(Collectors.toMap(Dernier::actionId, dernier -> dernier));
        Map<Statut, List<Option>> suites = suites();
        return liste.toutes(perimetre).stream()
                .filter(ActionResume::ouverte)
                .map(action -> ligne(perimetre, action, derniers.get(action.id()), suites.get(action.statut())))
                .toList();
    }

    private LigneDePoint ligne(
            Perimetre perimetre, ActionResume action, @Nullable Dernier dernier, @Nullable List<Option> suites) {
        LocalDate vueLe = dernier == null
                ? null
                : dernier.faitLe().atZoneSameInstant(horloge.getZone()).toLocalDate();
        return new LigneDePoint(
                action,
                perimetre.chemin("/actions/" + action.reference()),
                action.retard() == null ? null : delais.retard(action.retard()),
                action.prochainJalonLe() == null ? null : delais.jusquA(action.prochainJalonLe()),
                suites == null ? List.of() : suites,
                dernier == null || vueLe == null
                        ? null
                        : libelles.texte("portefeuille.point.vue", new Jour(vueLe).court(), dernier.auteur()),
                vueLe != null && !vueLe.isBefore(lundi()),
                Map.of(
                        "vers",
                        action.statut().name(),
                        "meteo",
                        action.meteo() == null ? "" : action.meteo().name(),
                        "mot",
                        "",
                        "prochainLe",
                        action.prochainJalonLe() == null
                                ? ""
                                : action.prochainJalonLe().toString()),
                Map.of());
    }

    /** Where each statut may lead, itself first; an abandon is decided elsewhere. */
    private Map<Statut, List<Option>> suites() {
        Map<Statut, List<Option>> suites = new EnumMap<>(Statut.class);
        for (Statut statut : Statut.OUVERTS) {
            suites.put(
                    statut,
                    Stream.concat(
                                    Stream.of(statut),
                                    statut.suites().stream().filter(suite -> suite != Statut.ABANDONNEE))
                            .map(suite -> new Option(suite.name(), libelles.de(suite)))
                            .toList());
        }
        return suites;
    }

    private LocalDate lundi() {
        return delais.aujourdHui().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
