package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Putting milestones right: their name, their order, one that was not done after all. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/jalons")
class RepriseDeJalonController {

    private static final String ANCRE = "#jalons";

    private final Jalons jalons;
    private final PagesDAction pages;
    private final Libelles libelles;

    RepriseDeJalonController(Jalons jalons, PagesDAction pages, Libelles libelles) {
        this.jalons = jalons;
        this.pages = pages;
        this.libelles = libelles;
    }

    /** What a milestone is, without its dates. */
    record NomDeJalonForm(
            @NotNull @Nullable TypeJalon typeJalon,
            @NotBlank @Size(max = 200) @Nullable String libelle) {}

    @GetMapping("/{id}/edition")
    @ReserveAuChefDeProjet
    String editer(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id, Model modele) {
        Jalon jalon = jalons.lire(perimetre, reference, id);
        modele.addAttribute("form", new NomDeJalonForm(jalon.type(), jalon.libelle()));
        return page(perimetre, reference, id, modele);
    }

    @PutMapping("/{id}")
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @Valid @ModelAttribute("form") NomDeJalonForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(
                        erreurs,
                        () -> jalons.nommer(
                                perimetre,
                                reference,
                                id,
                                Objects.requireNonNull(form.typeJalon()),
                                Objects.requireNonNull(form.libelle())))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : page(perimetre, reference, id, modele);
    }

    @PostMapping("/{id}/place")
    @ReserveAuChefDeProjet
    String deplacer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean monter) {
        jalons.deplacer(perimetre, reference, id, monter ? -1 : 1);
        return PagesDAction.retour(perimetre, reference, ANCRE);
    }

    @PostMapping("/ordre")
    @ReserveAuChefDeProjet
    String ranger(Perimetre perimetre, @PathVariable Reference reference) {
        jalons.ranger(perimetre, reference);
        return PagesDAction.retour(perimetre, reference, ANCRE);
    }

    private String page(Perimetre perimetre, Reference reference, long id, Model modele) {
        jalons.lire(perimetre, reference, id);
        modele.addAttribute("options", Map.of("typeJalon", libelles.options(TypeJalon.class)));
        pages.decrireModification(modele, perimetre, reference, "action.jalon.edition", "/jalons/" + id, ANCRE);
        return "action/jalon-nom";
    }
}
