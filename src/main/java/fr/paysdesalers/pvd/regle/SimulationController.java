package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import fr.paysdesalers.pvd.socle.ReserveAuxLecteursInternes;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What if: everything supposed is in the address, nothing is saved unless somebody gives it a name. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/simulation")
class SimulationController {

    private final Simulations simulations;
    private final Scenarios scenarios;
    private final FichesAction actions;

    SimulationController(Simulations simulations, Scenarios scenarios, FichesAction actions) {
        this.simulations = simulations;
        this.scenarios = scenarios;
        this.actions = actions;
    }

    @GetMapping
    @ReserveAuxLecteursInternes
    String afficher(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @RequestParam MultiValueMap<String, String> parametres,
            Model modele) {
        modele.addAttribute("form", new ScenarioForm(null));
        return page(perimetre, reference, HypothesesForm.lire(parametres), modele);
    }

    @PostMapping
    @ReserveAuxComptables
    String garder(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @RequestParam MultiValueMap<String, String> parametres,
            @Valid @ModelAttribute("form") ScenarioForm form,
            BindingResult erreurs,
            Model modele) {
        HypothesesForm hypotheses = HypothesesForm.lire(parametres);
        return Formulaires.accepte(
                        erreurs,
                        () -> scenarios.garder(perimetre, reference, hypotheses, Objects.requireNonNull(form.nom())))
                ? "redirect:" + chemin(perimetre, reference) + hypotheses.adresse()
                : page(perimetre, reference, hypotheses, modele);
    }

    @DeleteMapping("/{id}")
    @ReserveAuxComptables
    String oublier(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id) {
        scenarios.oublier(perimetre, reference, id);
        return "redirect:" + chemin(perimetre, reference);
    }

    private static String chemin(Perimetre perimetre, Reference reference) {
        return perimetre.chemin("/actions/" + reference + "/simulation");
    }

    private String page(Perimetre perimetre, Reference reference, HypothesesForm hypotheses, Model modele) {
        long action = actions.cle(perimetre, reference);
        modele.addAttribute("simulation", simulations.simuler(perimetre, action, hypotheses));
        modele.addAttribute("scenarios", scenarios.de(perimetre, action));
        modele.addAttribute("hypotheses", hypotheses);
        modele.addAttribute("vides", hypotheses.hypotheses().sontVides());
        modele.addAttribute("reference", reference.toString());
        modele.addAttribute("fiche", perimetre.chemin("/actions/" + reference));
        modele.addAttribute("chemin", chemin(perimetre, reference));
        modele.addAttribute("comptable", perimetre.tientLesComptes());
        return "regle/simulation";
    }
}
