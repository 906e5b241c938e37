package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Six to ten milestones in one act: chosen by kind of operation, seen and put right before they are added. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/chaine")
class ChaineController {

    private static final String ANCRE = "#jalons";

    private final FichesAction actions;
    private final Chaines chaines;
    private final Jalons jalons;
    private final PagesDeChaine pages;

    ChaineController(FichesAction actions, Chaines chaines, Jalons jalons, PagesDeChaine pages) {
        this.actions = actions;
        this.chaines = chaines;
        this.jalons = jalons;
        this.pages = pages;
    }

    /** Which chain, from or until which day. */
    record Choix(
            @Nullable String chaine,
            @Nullable SensDeChaine sens,
            @Nullable LocalDate le) {

        static final Choix AUCUN = new Choix(null, null, null);
    }

    /** Nothing is added by looking; a choice that means nothing proposes nothing. */
    @GetMapping
    @ReserveAuChefDeProjet
    String preparer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @ModelAttribute("choix") @Nullable Choix choix,
            BindingResult sansSens,
            Model modele) {
        Choix lu = choix == null || sansSens.hasErrors() || choix.chaine() == null ? Choix.AUCUN : choix;
        List<JalonPropose> proposes = lu.chaine() == null || lu.le() == null
                ? List.of()
                : chaines.proposes(lu.chaine(), lu.sens() == null ? SensDeChaine.DEPUIS : lu.sens(), lu.le());
        ChaineForm form = ChaineForm.de(proposes);
        modele.asMap().keySet().removeIf(nom -> nom.endsWith("choix"));
        modele.addAttribute("form", form);
        return page(perimetre, reference, lu, form, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") ChaineForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> ajouter(perimetre, reference, form))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : page(perimetre, reference, Choix.AUCUN, form, modele);
    }

    private void ajouter(Perimetre perimetre, Reference reference, ChaineForm form) {
        if (form.retenues().isEmpty()) {
            throw new RefusDeSaisie("etapes", "action.chaine.vide");
        }
        jalons.ajouter(perimetre, reference, form.retenues());
    }

    private String page(
            Perimetre perimetre, Reference reference, Choix choix, @Nullable ChaineForm form, Model modele) {
        actions.cle(perimetre, reference);
        modele.addAttribute("choix", choix);
        return pages.decrire(perimetre, reference, form == null ? List.of() : form.etapes(), chaines.options(), modele);
    }
}
