package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.PagesDAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.OuiNon;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing what holds for the whole plan of an action. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/plan")
class CadreController {

    private static final String ANCRE = "#financement";

    private final Cadres cadres;
    private final PagesDAction pages;
    private final Libelles libelles;
    private final Conflits conflits;

    CadreController(Cadres cadres, PagesDAction pages, Libelles libelles, Conflits conflits) {
        this.cadres = cadres;
        this.pages = pages;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping
    @ReserveAuxComptables
    String editer(Perimetre perimetre, @PathVariable Reference reference, Model modele) {
        modele.addAttribute("form", cadres.formulaire(perimetre, reference));
        return page(perimetre, reference, modele);
    }

    @PostMapping
    @ReserveAuxComptables
    String modifier(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") CadreForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        try {
            return Formulaires.accepte(erreurs, () -> cadres.modifier(perimetre, reference, form))
                    ? PagesDAction.retour(perimetre, reference, ANCRE)
                    : page(perimetre, reference, modele);
        } catch (ModificationConcurrente conflit) {
            page(perimetre, reference, modele);
            return conflits.page(modele, reponse, conflit, Map.of());
        }
    }

    private String page(Perimetre perimetre, Reference reference, Model modele) {
        cadres.formulaire(perimetre, reference);
        modele.addAttribute(
                "options",
                Map.of(
                        "base", libelles.options(BaseDuPlan.class),
                        "chefDeFile", libelles.options(ChefDeFile.class),
                        "fctva", OuiNon.options(libelles)));
        pages.decrire(modele, perimetre, reference, "financement.cadre.titre", "/plan", ANCRE);
        return "financement/cadre";
    }
}
