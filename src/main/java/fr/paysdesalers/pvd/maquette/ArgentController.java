package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.maquette.FluxDArgent.Source;
import fr.paysdesalers.pvd.maquette.PlanDeTresorerie.Mois;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxLecteursInternes;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The money of a convention by year, by month, and from funders to objectives. */
@Controller
@RequestMapping("/conventions/{slug}/financements")
class ArgentController {

    private static final int HORIZON_MOIS = 24;
    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter COURT = DateTimeFormatter.ofPattern("MMM uu", Locale.FRENCH);

    private final ActionsPlanifiees actions;
    private final Libelles libelles;
    private final Delais delais;

    ArgentController(ActionsPlanifiees actions, Libelles libelles, Delais delais) {
        this.actions = actions;
        this.libelles = libelles;
        this.delais = delais;
    }

    /** A month in the table. */
    public record MoisVu(String nom, Montant aPayer, Montant aEncaisser, Montant cumul) {}

    /** A funder in the table, with its amounts in the order of the objectives. */
    public record SourceVue(String nom, List<Montant> montants, Montant total) {}

    @GetMapping("/annees")
    String parAnnee(Perimetre perimetre, Model modele) {
        AnneesDArgent annees = AnneesDArgent.de(actions.lire(perimetre), libelles);
        modele.addAttribute("annees", annees.annees());
        modele.addAttribute("total", annees.total());
        return page(perimetre, modele, "maquette/annees");
    }

    /** The cash of the collectivités, internal lines included: not for partners. */
    @GetMapping("/tresorerie")
    @ReserveAuxLecteursInternes
    String tresorerie(Perimetre perimetre, Model modele) {
        HypothesesDeTresorerie hypotheses = HypothesesDeTresorerie.EN_VIGUEUR;
        PlanDeTresorerie plan = PlanDeTresorerie.de(
                actions.lire(perimetre), YearMonth.from(delais.aujourdHui()), HORIZON_MOIS, hypotheses);
        Mois pic = plan.pic();
        modele.addAttribute("plan", plan);
        modele.addAttribute("hypotheses", hypotheses);
        modele.addAttribute(
                "pic",
                pic == null
                        ? libelles.texte("maquette.tresorerie.sans-avance")
                        : libelles.texte("maquette.tresorerie.pic", pic.avance(), MOIS.format(pic.mois())));
        modele.addAttribute(
                "mois",
                plan.mois().stream()
                        .map(mois ->
                                new MoisVu(MOIS.format(mois.mois()), mois.aPayer(), mois.aEncaisser(), mois.cumul()))
                        .toList());
        modele.addAttribute(
                "dessin",
                DessinDeCaisse.de(
                        plan,
                        plan.mois().stream()
                                .map(mois -> COURT.format(mois.mois()))
                                .toList()));
        return page(perimetre, modele, "maquette/tresorerie");
    }

    @GetMapping("/flux")
    String flux(Perimetre perimetre, Model modele) {
        FluxDArgent flux = FluxDArgent.de(actions.lire(perimetre), libelles);
        List<Integer> numeros = List.copyOf(flux.objectifs().keySet());
        modele.addAttribute("dessin", DessinDeFlux.de(flux));
        modele.addAttribute(
                "objectifs",
                flux.objectifs().entrySet().stream()
                        .map(objectif -> objectif.getKey() + ". " + objectif.getValue())
                        .toList());
        modele.addAttribute(
                "sources",
                flux.sources().stream().map(source -> vue(source, numeros)).toList());
        modele.addAttribute("totaux", numeros.stream().map(flux::vers).toList());
        modele.addAttribute("total", flux.total());
        return page(perimetre, modele, "maquette/flux");
    }

    private static SourceVue vue(Source source, List<Integer> objectifs) {
        return new SourceVue(source.nom(), objectifs.stream().map(source::vers).toList(), source.total());
    }

    private static String page(Perimetre perimetre, Model modele, String page) {
        modele.addAttribute("argent", perimetre.chemin("/financements"));
        modele.addAttribute("interne", perimetre.voitInterne());
        return page;
    }
}
