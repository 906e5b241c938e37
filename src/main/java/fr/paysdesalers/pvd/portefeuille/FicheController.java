package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.ActionsLues;
import fr.paysdesalers.pvd.action.ActionsLues.FicheLue;
import fr.paysdesalers.pvd.action.ActionsLues.JalonLu;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheet of an action: one page, composed from the rooms below; as many statements whatever its length. */
@Controller
class FicheController {

    private final ActionsLues actions;
    private final ResumesDeFiche resumes;
    private final VuesDePlan vues;
    private final SectionsDeFiche sections;
    private final AlentoursDeFiche alentours;

    FicheController(
            ActionsLues actions,
            ResumesDeFiche resumes,
            VuesDePlan vues,
            SectionsDeFiche sections,
            AlentoursDeFiche alentours) {
        this.actions = actions;
        this.resumes = resumes;
        this.vues = vues;
        this.sections = sections;
        this.alentours = alentours;
    }

    @GetMapping("/conventions/{slug}/actions/{reference}")
    String afficher(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @RequestParam(required = false) @Nullable String suivi,
            Model modele) {
        FicheLue fiche = actions.fiche(perimetre, reference);
        List<JalonLu> jalons = actions.jalons(fiche);
        var plan = vues.plan(perimetre, fiche.id());
        var blocage = actions.blocage(fiche);
        var communes = actions.communes(fiche);
        modele.addAttribute("fiche", fiche);
        modele.addAttribute("communes", communes);
        modele.addAttribute("contrats", actions.contrats(fiche));
        modele.addAttribute(
                "jalons", resumes.jalons(fiche, jalons, perimetre.voitInterne() ? actions.reports(fiche) : List.of()));
        modele.addAttribute("jalonsParDate", ResumesDeFiche.estParDate(jalons));
        modele.addAttribute("blocage", perimetre.voitInterne() ? blocage : null);
        modele.addAttribute("plan", plan);
        modele.addAttribute("annees", sections.annees(perimetre, fiche, plan));
        modele.addAttribute("resume", resumes.de(perimetre, fiche, jalons, blocage != null, plan.bilan()));
        modele.addAttribute("fil", sections.suivi(perimetre, fiche, suivi));
        modele.addAttribute("documents", sections.documents(perimetre, fiche, jalons, plan));
        modele.addAttribute("tousLesIndicateurs", perimetre.chemin("/indicateurs"));
        modele.addAttribute("indicateurs", alentours.indicateurs(perimetre, fiche, communes));
        modele.addAttribute("historique", alentours.historique(perimetre, fiche));
        modele.addAttribute("historiqueEntier", perimetre.chemin("/historique?action=" + reference));
        modele.addAttribute("publication", alentours.publication(perimetre, fiche));
        modele.addAttribute("chemin", perimetre.chemin("/actions/" + reference));
        modele.addAttribute("liste", perimetre.chemin("/actions"));
        modele.addAttribute("modifiable", perimetre.estChefDeProjet() && !fiche.estArchivee());
        modele.addAttribute("restaurable", perimetre.estChefDeProjet());
        modele.addAttribute("comptable", perimetre.tientLesComptes() && !fiche.estArchivee());
        modele.addAttribute("partenaire", perimetre.estPartenaire());
        return "portefeuille/fiche";
    }
}
