package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.ActionsLues.FicheLue;
import fr.paysdesalers.pvd.action.ActionsLues.JalonLu;
import fr.paysdesalers.pvd.action.ActionsLues.ReportLu;
import fr.paysdesalers.pvd.action.DementiDeMeteo;
import fr.paysdesalers.pvd.action.Section;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the top of a sheet says: lateness, next milestone, what is missing, what contradicts. */
@Component
class ResumesDeFiche {

    private final Delais delais;
    private final Clock horloge;

    ResumesDeFiche(Delais delais, Clock horloge) {
        this.delais = delais;
        this.horloge = horloge;
    }

    /** A milestone with its state and its distance, ready to show. */
    public record JalonVu(JalonLu jalon, String etat, String delai, List<Deplacement> deplacements) {}

    /** A move of a milestone; {@code ecart} says how far, and in which direction. */
    public record Deplacement(Jour depuis, Jour vers, String ecart, String motif, String auteur, Jour le) {}

    /** What the sheet misses; {@code cle} is its message. */
    public record Manque(String cle, String href) {}

    /** The summary of a sheet. */
    public record Resume(
            @Nullable String retard,
            @Nullable JalonVu prochain,
            boolean bloquee,
            @Nullable DementiDeMeteo dementi,
            Jour modifieeLe,
            String completude,
            List<Manque> manques) {}

    /** Whether the order of the milestones is that of their dates. */
    static boolean estParDate(List<JalonLu> jalons) {
        return jalons.stream()
                .sorted(Comparator.comparing(JalonLu::jour))
                .toList()
                .equals(jalons);
    }

    /** A milestone is late only where the action that it paces runs. */
    List<JalonVu> jalons(FicheLue fiche, List<JalonLu> jalons, List<ReportLu> reports) {
        Map<Long, List<Deplacement>> deplacements = reports.stream()
                .collect(Collectors.groupingBy(
                        ReportLu::jalonId, Collectors.mapping(this::deplacement, Collectors.toList())));
        return jalons.stream()
                .map(jalon -> vu(fiche, jalon, deplacements.getOrDefault(jalon.id(), List.of())))
                .toList();
    }

    private Deplacement deplacement(ReportLu report) {
        return new Deplacement(
                new Jour(report.depuisLe()),
                new Jour(report.versLe()),
                delais.ecart(ChronoUnit.DAYS.between(report.depuisLe(), report.versLe())),
                report.motif(),
                report.auteur(),
                new Jour(report.faitLe().atZoneSameInstant(horloge.getZone()).toLocalDate()));
    }

    private JalonVu vu(FicheLue fiche, JalonLu jalon, List<Deplacement> deplacements) {
        if (jalon.reelleLe() != null) {
            return new JalonVu(jalon, "fait", delais.jusquA(jalon.reelleLe()), deplacements);
        }
        LocalDate aujourdHui = delais.aujourdHui();
        boolean enRetard = fiche.statut().court() && jalon.actuelleLe().isBefore(aujourdHui);
        return enRetard
                ? new JalonVu(
                        jalon,
                        "retard",
                        delais.retard(ChronoUnit.DAYS.between(jalon.actuelleLe(), aujourdHui)),
                        deplacements)
                : new JalonVu(jalon, "a-venir", delais.jusquA(jalon.actuelleLe()), deplacements);
    }

    Resume de(Perimetre perimetre, FicheLue fiche, List<JalonLu> jalons, boolean bloquee, Bilan bilan) {
        List<Manque> manques = manques(perimetre, fiche, jalons, bilan);
        long retard = retard(fiche, jalons);
        JalonVu prochain = jalons.stream()
                .filter(jalon -> !jalon.estFait())
                .min(Comparator.comparing(JalonLu::actuelleLe))
                .map(jalon -> vu(fiche, jalon, List.of()))
                .orElse(null);
        return new Resume(
                retard > 0 ? delais.retard(retard) : null,
                prochain,
                bloquee,
                DementiDeMeteo.de(fiche.meteo(), fiche.statut(), (int) retard, bloquee),
                new Jour(fiche.modifieeLe().atZoneSameInstant(horloge.getZone()).toLocalDate()),
                String.valueOf(100 - manques.size() * 100 / CONTROLES),
                manques);
    }

    /** Days late, by the rule of {@link ListeActions}: zero when it is not. */
    private long retard(FicheLue fiche, List<JalonLu> jalons) {
        if (!fiche.statut().court()) {
            return 0;
        }
        Stream<LocalDate> echeances =
                jalons.stream().filter(jalon -> !jalon.estFait()).map(JalonLu::actuelleLe);
        Stream<LocalDate> bornes = Stream.concat(
                Stream.ofNullable(fiche.finPrevueLe()),
                fiche.statut() == Statut.EN_COURS ? Stream.empty() : Stream.ofNullable(fiche.debutPrevuLe()));
        return Stream.concat(echeances, bornes)
                .flatMapToLong(jour -> LongStream.of(ChronoUnit.DAYS.between(jour, delais.aujourdHui())))
                .max()
                .orElse(0);
    }

    private static final int CONTROLES = 10;

    private static List<Manque> manques(Perimetre perimetre, FicheLue fiche, List<JalonLu> jalons, Bilan bilan) {
        String chemin = perimetre.chemin("/actions/" + fiche.reference());
        String acteurs = chemin + "/edition?section=" + Section.ACTEURS;
        String dates = chemin + "/edition?section=" + Section.CALENDRIER;
        String textes = chemin + "/edition?section=" + Section.TEXTES;
        List<Manque> manques = new ArrayList<>();
        ajouter(
                manques,
                fiche.thematique() == null,
                "portefeuille.manque.thematique",
                chemin + "/edition?section=" + Section.IDENTITE);
        ajouter(manques, fiche.description() == null, "portefeuille.manque.description", textes);
        ajouter(manques, fiche.maitreOuvrage() == null, "portefeuille.manque.maitreOuvrage", acteurs);
        ajouter(manques, fiche.pilote() == null, "portefeuille.manque.pilote", acteurs);
        ajouter(manques, fiche.eluReferent() == null, "portefeuille.manque.eluReferent", acteurs);
        ajouter(manques, fiche.debutPrevuLe() == null, "portefeuille.manque.debut", dates);
        ajouter(manques, fiche.finPrevueLe() == null, "portefeuille.manque.fin", dates);
        ajouter(manques, fiche.resumePublic() == null, "portefeuille.manque.resumePublic", textes);
        ajouter(manques, jalons.isEmpty(), "portefeuille.manque.jalon", chemin + "/jalons/nouveau");
        ajouter(manques, bilan.cout() == null, "portefeuille.manque.cout", chemin + "/depenses/nouvelle");
        return manques;
    }

    private static void ajouter(List<Manque> manques, boolean manque, String cle, String href) {
        if (manque) {
            manques.add(new Manque(cle, href));
        }
    }
}
