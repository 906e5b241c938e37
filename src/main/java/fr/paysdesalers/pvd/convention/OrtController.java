package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Saying when the ORT was signed, and how long it lasts. */
@Controller
@RequestMapping("/conventions/{slug}/convention/ort")
class OrtController {

    private static final String ANCRE = "#chemin";

    private final Orts orts;
    private final PagesDeConvention pages;
    private final Libelles libelles;
    private final Conflits conflits;

    OrtController(Orts orts, PagesDeConvention pages, Libelles libelles, Conflits conflits) {
        this.orts = orts;
        this.pages = pages;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping
    @ReserveAuChefDeProjet
    String editer(Perimetre perimetre, Model modele) {
        modele.addAttribute("form", orts.formulaire(perimetre));
        return page(perimetre, modele);
    }

    @PutMapping
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @Valid @ModelAttribute("form") OrtForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        try {
            return Formulaires.accepte(erreurs, () -> orts.modifier(perimetre, form))
                    ? PagesDeConvention.retour(perimetre, ANCRE)
                    : page(perimetre, modele);
        } catch (ModificationConcurrente conflit) {
            page(perimetre, modele);
            return conflits.page(modele, reponse, conflit, Map.of());
        }
    }

    private String page(Perimetre perimetre, Model modele) {
        pages.decrire(modele, perimetre, libelles.texte("convention.ort.modifier"), "put", "/ort", ANCRE);
        return "convention/ort";
    }
}
