package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
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

/** Creating an action and changing its content. */
@Controller
@RequestMapping("/conventions/{slug}/actions")
class FicheActionController {

    private final FichesAction actions;
    private final SaisiesDeFiche saisies;
    private final PagesDeFiche pages;
    private final Conflits conflits;

    FicheActionController(FichesAction actions, SaisiesDeFiche saisies, PagesDeFiche pages, Conflits conflits) {
        this.actions = actions;
        this.saisies = saisies;
        this.pages = pages;
        this.conflits = conflits;
    }

    @GetMapping("/nouvelle")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, Model modele) {
        pages.remplir(perimetre, FicheActionForm.nouvelle(), modele);
        return pages.nouvelle(perimetre, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @Valid @ModelAttribute("form") FicheActionForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletRequest requete) {
        AtomicReference<Reference> creee = new AtomicReference<>();
        if (!Formulaires.accepte(erreurs, () -> creee.set(actions.creer(perimetre, form.fiche())))) {
            pages.reprendre(perimetre, requete.getParameterMap(), modele);
            return pages.nouvelle(perimetre, modele);
        }
        return "redirect:" + perimetre.chemin("/actions/" + creee.get());
    }

    /** The whole sheet, or one {@link Section} of it. */
    @GetMapping("/{reference}/edition")
    @ReserveAuChefDeProjet
    String editer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @RequestParam(required = false) @Nullable String section,
            Model modele) {
        pages.remplir(perimetre, actions.formulaire(perimetre, reference), modele);
        return pages.edition(perimetre, reference, Section.choisies(section), modele);
    }

    @PutMapping("/{reference}")
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @RequestParam(required = false) @Nullable String section,
            Model modele,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        Set<Section> sections = Section.choisies(section);
        FicheActionForm lue = actions.formulaire(perimetre, reference);
        BindingResult erreurs = saisies.lire(lue, sections, requete.getParameterMap());
        try {
            if (Formulaires.accepte(
                    erreurs,
                    () -> actions.modifier(
                            perimetre,
                            reference,
                            (FicheActionForm) Objects.requireNonNull(erreurs.getTarget()),
                            lue,
                            sections))) {
                return PagesDAction.retour(perimetre, reference, "");
            }
        } catch (ModificationConcurrente conflit) {
            pages.edition(perimetre, reference, sections, modele);
            return conflits.page(modele, reponse, conflit, pages.options(perimetre));
        }
        modele.addAllAttributes(erreurs.getModel());
        pages.reprendre(perimetre, requete.getParameterMap(), modele);
        return pages.edition(perimetre, reference, sections, modele);
    }
}
