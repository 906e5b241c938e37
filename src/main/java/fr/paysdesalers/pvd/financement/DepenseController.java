package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.PagesDAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.OuiNon;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing the dépenses of an action. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/depenses")
class DepenseController {

    private static final String ANCRE = "#financement";

    private final Depenses depenses;
    private final PagesDAction pages;
    private final Libelles libelles;
    private final Conflits conflits;
    private final Clock horloge;

    DepenseController(Depenses depenses, PagesDAction pages, Libelles libelles, Conflits conflits, Clock horloge) {
        this.depenses = depenses;
        this.pages = pages;
        this.libelles = libelles;
        this.conflits = conflits;
        this.horloge = horloge;
    }

    @GetMapping("/nouvelle")
    @ReserveAuxComptables
    String preparer(Perimetre perimetre, @PathVariable Reference reference, Model modele) {
        modele.addAttribute("form", DepenseForm.nouvelle(LocalDate.now(horloge).getYear()));
        return page(perimetre, reference, "", modele);
    }

    @PostMapping
    @ReserveAuxComptables
    String creer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") DepenseForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> depenses.ajouter(perimetre, reference, form.contenu()))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : page(perimetre, reference, "", modele);
    }

    @GetMapping("/{id}/edition")
    @ReserveAuxComptables
    String editer(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id, Model modele) {
        modele.addAttribute("form", depenses.formulaire(perimetre, reference, id));
        return page(perimetre, reference, "/" + id, modele);
    }

    @PostMapping("/{id}")
    @ReserveAuxComptables
    String modifier(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @Valid @ModelAttribute("form") DepenseForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        try {
            return Formulaires.accepte(erreurs, () -> depenses.modifier(perimetre, reference, id, form))
                    ? PagesDAction.retour(perimetre, reference, ANCRE)
                    : page(perimetre, reference, "/" + id, modele);
        } catch (ModificationConcurrente conflit) {
            page(perimetre, reference, "/" + id, modele);
            return conflits.page(modele, reponse, conflit, Map.of());
        }
    }

    @DeleteMapping("/{id}")
    @ReserveAuxComptables
    String supprimer(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id) {
        depenses.supprimer(perimetre, reference, id);
        return PagesDAction.retour(perimetre, reference, ANCRE);
    }

    private String page(Perimetre perimetre, Reference reference, String suite, Model modele) {
        depenses.exigerAction(perimetre, reference);
        modele.addAttribute("options", options());
        String titre = suite.isEmpty() ? "financement.depense.titre" : "financement.depense.edition";
        pages.decrire(modele, perimetre, reference, titre, "/depenses" + suite, ANCRE);
        return "financement/depense";
    }

    private Map<String, List<Option>> options() {
        return Map.of(
                "poste", libelles.options(Poste.class),
                "natureDepense", libelles.options(NatureDepense.class),
                "eligible", OuiNon.options(libelles));
    }
}
