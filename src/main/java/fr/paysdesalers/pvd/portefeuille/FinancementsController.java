package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.convention.PartenaireDeConvention;
import fr.paysdesalers.pvd.financement.BarreArgent;
import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.financement.SyntheseDeDossiers;
import fr.paysdesalers.pvd.financement.Total;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The funding of a convention: by action, by partner, and the page of one partner. */
@Controller
@RequestMapping("/conventions/{slug}/financements")
class FinancementsController {

    private final ListeActions liste;
    private final PlansDeFinancement plans;
    private final Conventions conventions;
    private final Dossiers dossiers;
    private final Libelles libelles;

    FinancementsController(
            ListeActions liste,
            PlansDeFinancement plans,
            Conventions conventions,
            Dossiers dossiers,
            Libelles libelles) {
        this.liste = liste;
        this.plans = plans;
        this.conventions = conventions;
        this.dossiers = dossiers;
        this.libelles = libelles;
    }

    /** The money of an action in the table. */
    public record LigneDArgent(String reference, String nom, String href, Bilan bilan) {}

    /** The money of a partner in the table. */
    public record LigneDePartenaire(String nom, String href, SyntheseDeDossiers synthese) {}

    @GetMapping
    String lister(Perimetre perimetre, Model modele) {
        Map<Long, Bilan> bilans = plans.bilans(perimetre);
        List<ActionResume> actions = liste.toutes(perimetre).stream()
                .filter(action -> action.statut() != Statut.ABANDONNEE)
                .toList();
        Total total = Total.de(
                actions.stream()
                        .map(action -> bilans.getOrDefault(action.id(), Bilan.VIDE))
                        .toList(),
                actions.size());
        modele.addAttribute("total", total);
        modele.addAttribute(
                "barre", BarreArgent.de(total.bilan().acquis(), total.bilan().demande(), total.aTrouver(), libelles));
        modele.addAttribute(
                "actions",
                actions.stream()
                        .map(action -> new LigneDArgent(
                                action.reference(),
                                action.nom(),
                                perimetre.chemin("/actions/" + action.reference() + "#financement"),
                                bilans.getOrDefault(action.id(), Bilan.VIDE)))
                        .toList());
        modele.addAttribute("partenaires", partenaires(perimetre));
        modele.addAttribute("partenaire", perimetre.estPartenaire());
        modele.addAttribute("argent", perimetre.chemin("/financements"));
        modele.addAttribute("interne", perimetre.voitInterne());
        modele.addAttribute(
                "propositions", perimetre.tientLesComptes() ? perimetre.chemin("/financements/propositions") : null);
        return "portefeuille/financements";
    }

    @GetMapping("/partenaires/{id}")
    String afficher(Perimetre perimetre, @PathVariable long id, Model modele) {
        PartenaireDeConvention partenaire = conventions.partenaires(perimetre.conventionId()).stream()
                .filter(un -> un.id() == id)
                .findFirst()
                .orElseThrow(() -> new Introuvable("partenaire " + id));
        modele.addAttribute("organisation", partenaire);
        modele.addAttribute("dossiers", dossiers.de(perimetre, id));
        modele.addAttribute("financements", perimetre.chemin("/financements"));
        return "portefeuille/partenaire";
    }

    private List<LigneDePartenaire> partenaires(Perimetre perimetre) {
        Map<Long, List<LigneDeFinancement>> parPartenaire = plans.lignes(perimetre).stream()
                .filter(ligne -> ligne.partenaireId() != null)
                .collect(Collectors.groupingBy(ligne -> Objects.requireNonNull(ligne.partenaireId())));
        return conventions.partenaires(perimetre.conventionId()).stream()
                .filter(partenaire -> parPartenaire.containsKey(partenaire.id()))
                .map(partenaire -> new LigneDePartenaire(
                        partenaire.nom(),
                        perimetre.chemin("/financements/partenaires/" + partenaire.id()),
                        SyntheseDeDossiers.de(parPartenaire.getOrDefault(partenaire.id(), List.of()))))
                .toList();
    }
}
