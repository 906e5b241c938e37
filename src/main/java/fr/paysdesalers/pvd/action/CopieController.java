package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Making an action from another that looks like it. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/copie")
class CopieController {

    private final FichesAction actions;
    private final Copies copies;
    private final PagesDAction pages;
    private final Libelles libelles;

    CopieController(FichesAction actions, Copies copies, PagesDAction pages, Libelles libelles) {
        this.actions = actions;
        this.copies = copies;
        this.pages = pages;
        this.libelles = libelles;
    }

    /**
     * What the copy is asked to be; a browser sends nothing for a box that is not ticked.
     *
     * @param decalage days by which all planned dates of the copy come later
     */
    record CopieForm(
            @NotBlank @Size(max = 200) @Nullable String nom,
            @NotNull @Min(0) @Max(3650) @Nullable Integer decalage,
            @Nullable Boolean avecJalons) {

        Copies.Demande demande() {
            return new Copies.Demande(
                    Objects.requireNonNull(nom), Objects.requireNonNull(decalage), Boolean.TRUE.equals(avecJalons));
        }
    }

    @GetMapping
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, @PathVariable Reference reference, Model modele) {
        String nom = libelles.texte(
                "action.copie.nom",
                Objects.requireNonNull(actions.formulaire(perimetre, reference).nom()));
        modele.addAttribute("form", new CopieForm(nom.substring(0, Math.min(nom.length(), 200)), 0, true));
        return page(perimetre, reference, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") CopieForm form,
            BindingResult erreurs,
            Model modele) {
        AtomicReference<Reference> copie = new AtomicReference<>();
        return Formulaires.accepte(erreurs, () -> copie.set(copies.copier(perimetre, reference, form.demande())))
                ? PagesDAction.retour(perimetre, Objects.requireNonNull(copie.get()), "")
                : page(perimetre, reference, modele);
    }

    private String page(Perimetre perimetre, Reference reference, Model modele) {
        actions.cle(perimetre, reference);
        pages.decrire(modele, perimetre, reference, "action.copie.titre", "/copie", "");
        return "action/copie";
    }
}
