package fr.paysdesalers.pvd.ingenierie;

import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PlanAnnuel;
import fr.paysdesalers.pvd.financement.PlansAnnuels;
import fr.paysdesalers.pvd.partenaire.Dispositif;
import fr.paysdesalers.pvd.partenaire.Partenaires;
import fr.paysdesalers.pvd.regle.Bareme;
import fr.paysdesalers.pvd.regle.Baremes;
import fr.paysdesalers.pvd.regle.Parametre;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The money of engineering year by year: what each line brings, and the ceiling of the post. */
@Component
class PostesParAnnee {

    private static final String POSTE = "Poste PVD";
    private static final String ANAH = "Ingénierie Anah";

    private final PlansAnnuels plans;
    private final Partenaires partenaires;
    private final Baremes baremes;
    private final Libelles libelles;

    PostesParAnnee(PlansAnnuels plans, Partenaires partenaires, Baremes baremes, Libelles libelles) {
        this.plans = plans;
        this.partenaires = partenaires;
        this.baremes = baremes;
        this.libelles = libelles;
    }

    /** The lines of engineering over their years. */
    record Ingenierie(List<Integer> annees, List<LigneVue> lignes, List<Montant> totaux, Montant total) {}

    /**
     * A line of engineering.
     *
     * @param plafond of one year of the post; null for a line that has none
     * @param depassements the years, among those shown, in which the line exceeds it
     */
    record LigneVue(
            String intitule,
            String action,
            String href,
            String etat,
            List<Montant> parAnnee,
            Montant total,
            @Nullable Montant plafond,
            List<Integer> depassements) {}

    /** Reads them; five statements whatever their number. */
    Ingenierie lire(Perimetre perimetre) {
        Set<String> dispositifs = partenaires.dispositifs().stream()
                .filter(Dispositif::ingenierie)
                .map(Dispositif::code)
                .collect(Collectors.toSet());
        List<PlanAnnuel> concernes = plans.plans(perimetre).values().stream()
                .sorted(Comparator.comparing(PlanAnnuel::actionId))
                .toList();
        TreeSet<Integer> annees = new TreeSet<>();
        concernes.forEach(plan -> lignes(plan, dispositifs)
                .forEach(ligne -> annees.addAll(ligne.prevu().parAnnee().keySet())));
        Bareme bareme = baremes.enVigueur();
        List<LigneVue> vues = new ArrayList<>();
        for (PlanAnnuel plan : concernes) {
            lignes(plan, dispositifs)
                    .forEach(ligne ->
                            vues.add(vue(perimetre, ligne, List.copyOf(annees), plafond(plan, ligne, bareme))));
        }
        return new Ingenierie(
                List.copyOf(annees),
                vues,
                annees.stream()
                        .map(annee -> Montant.somme(concernes.stream()
                                .flatMap(plan -> lignes(plan, dispositifs))
                                .map(ligne -> ligne.prevu().de(annee))))
                        .toList(),
                Montant.somme(vues.stream().map(LigneVue::total)));
    }

    private static Stream<PlanAnnuel.Ligne> lignes(PlanAnnuel plan, Set<String> dispositifs) {
        return plan.lignes().stream()
                .filter(ligne -> !ligne.ligne().etat().estMort()
                        && ligne.ligne().dispositif() != null
                        && dispositifs.contains(ligne.ligne().dispositif()));
    }

    /** The post has a ceiling each year, higher when the Anah takes part in the same plan. */
    private static @Nullable Montant plafond(PlanAnnuel plan, PlanAnnuel.Ligne ligne, Bareme bareme) {
        if (!POSTE.equals(ligne.ligne().dispositif())) {
            return null;
        }
        boolean anah = plan.lignes().stream()
                .anyMatch(autre -> ANAH.equals(autre.ligne().dispositif())
                        && !autre.ligne().etat().estMort());
        return bareme.euros(anah ? Parametre.POSTE_PLAFOND_ANAH : Parametre.POSTE_PLAFOND);
    }

    private LigneVue vue(Perimetre perimetre, PlanAnnuel.Ligne ligne, List<Integer> annees, @Nullable Montant plafond) {
        LigneDeFinancement lue = ligne.ligne();
        return new LigneVue(
                Objects.requireNonNull(lue.intitule()),
                "A" + lue.numeroAction() + " " + lue.nomAction(),
                perimetre.chemin("/actions/A" + lue.numeroAction() + "#financement"),
                libelles.de(lue.etat()),
                annees.stream().map(ligne.prevu()::de).toList(),
                ligne.prevu().total(),
                plafond,
                annees.stream()
                        .filter(annee ->
                                plafond != null && ligne.prevu().de(annee).depasse(plafond))
                        .toList());
    }
}
