package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
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

/** Archiving an action, and bringing it back. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/archive")
class ArchiveController {

    private final FichesAction actions;
    private final Archives archives;
    private final PagesDAction pages;

    ArchiveController(FichesAction actions, Archives archives, PagesDAction pages) {
        this.actions = actions;
        this.archives = archives;
        this.pages = pages;
    }

    /** Why, as it is typed. */
    record ArchiveForm(@NotBlank @Size(max = 500) @Nullable String motif) {}

    @GetMapping
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, @PathVariable Reference reference, Model modele) {
        modele.addAttribute("form", new ArchiveForm(null));
        return page(perimetre, reference, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") ArchiveForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(
                        erreurs, () -> archives.archiver(perimetre, reference, Objects.requireNonNull(form.motif())))
                ? PagesDAction.retour(perimetre, reference, "")
                : page(perimetre, reference, modele);
    }

    @DeleteMapping
    @ReserveAuChefDeProjet
    String supprimer(Perimetre perimetre, @PathVariable Reference reference) {
        archives.restaurer(perimetre, reference);
        return PagesDAction.retour(perimetre, reference, "");
    }

    private String page(Perimetre perimetre, Reference reference, Model modele) {
        actions.cle(perimetre, reference);
        pages.decrire(modele, perimetre, reference, "action.archive.titre", "/archive", "");
        return "action/archive";
    }
}
