package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.PagesDAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing the funding lines of an action: what they plan. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/financements")
class FinancementController {

    private static final String ANCRE = "#financement";

    private final Financements financements;
    private final PagesDAction pages;
    private final ChoixDeFinancement choix;
    private final Conflits conflits;

    FinancementController(Financements financements, PagesDAction pages, ChoixDeFinancement choix, Conflits conflits) {
        this.financements = financements;
        this.pages = pages;
        this.choix = choix;
        this.conflits = conflits;
    }

    @GetMapping("/nouveau")
    @ReserveAuxComptables
    String preparer(Perimetre perimetre, @PathVariable Reference reference, Model modele) {
        FinancementForm form = FinancementForm.nouveau();
        modele.addAttribute("form", form);
        return page(perimetre, reference, form, "", modele);
    }

    @PostMapping
    @ReserveAuxComptables
    String creer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") FinancementForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> financements.ajouter(perimetre, reference, form.contenu()))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : page(perimetre, reference, form, "", modele);
    }

    @GetMapping("/{id}/edition")
    @ReserveAuxComptables
    String editer(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id, Model modele) {
        FinancementForm form = financements.formulaire(perimetre, reference, id);
        modele.addAttribute("form", form);
        return page(perimetre, reference, form, "/" + id, modele);
    }

    @PostMapping("/{id}")
    @ReserveAuxComptables
    String modifier(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @Valid @ModelAttribute("form") FinancementForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        try {
            return Formulaires.accepte(erreurs, () -> financements.modifier(perimetre, reference, id, form))
                    ? PagesDAction.retour(perimetre, reference, ANCRE)
                    : page(perimetre, reference, form, "/" + id, modele);
        } catch (ModificationConcurrente conflit) {
            page(perimetre, reference, form, "/" + id, modele);
            return conflits.page(
                    modele, reponse, conflit, choix.options(perimetre, gardes(perimetre, reference, form, id)));
        }
    }

    @DeleteMapping("/{id}")
    @ReserveAuxComptables
    String supprimer(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id) {
        financements.supprimer(perimetre, reference, id);
        return PagesDAction.retour(perimetre, reference, ANCRE);
    }

    private String page(Perimetre perimetre, Reference reference, FinancementForm form, String suite, Model modele) {
        financements.exigerAction(perimetre, reference);
        Long id = suite.isEmpty() ? null : Long.valueOf(suite.substring(1));
        modele.addAttribute("options", choix.options(perimetre, gardes(perimetre, reference, form, id)));
        String titre = suite.isEmpty() ? "financement.titre" : "financement.edition";
        pages.decrire(modele, perimetre, reference, titre, "/financements" + suite, ANCRE);
        return "financement/financement";
    }

    /** The dispositif that is typed, and that of the line as it is saved. */
    private Set<Long> gardes(Perimetre perimetre, Reference reference, FinancementForm form, @Nullable Long id) {
        Long present = id == null
                ? null
                : financements.formulaire(perimetre, reference, id).dispositifId();
        return Stream.of(Optional.ofNullable(form.dispositifId()), Optional.ofNullable(present))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
