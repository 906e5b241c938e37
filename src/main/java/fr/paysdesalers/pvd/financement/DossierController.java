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

/** Writing the contacts and the delays of a funding line, and asking again what was refused. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/financements/{id}")
class DossierController {

    private static final String ANCRE = "#financement";

    private final SuivisDeDossier suivis;
    private final Financements financements;
    private final PagesDAction pages;
    private final Libelles libelles;
    private final Conflits conflits;

    DossierController(
            SuivisDeDossier suivis,
            Financements financements,
            PagesDAction pages,
            Libelles libelles,
            Conflits conflits) {
        this.suivis = suivis;
        this.financements = financements;
        this.pages = pages;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping("/dossier")
    @ReserveAuxComptables
    String editer(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id, Model modele) {
        modele.addAttribute("form", suivis.formulaire(perimetre, reference, id));
        return page(perimetre, reference, id, modele);
    }

    @PostMapping("/dossier")
    @ReserveAuxComptables
    String modifier(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SuiviDeDossierForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        try {
            return Formulaires.accepte(erreurs, () -> suivis.modifier(perimetre, reference, id, form))
                    ? PagesDAction.retour(perimetre, reference, ANCRE)
                    : page(perimetre, reference, id, modele);
        } catch (ModificationConcurrente conflit) {
            page(perimetre, reference, id, modele);
            return conflits.page(modele, reponse, conflit, Map.of());
        }
    }

    @PostMapping("/renouvellement")
    @ReserveAuxComptables
    String renouveler(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id) {
        suivis.renouveler(perimetre, reference, id);
        return PagesDAction.retour(perimetre, reference, ANCRE);
    }

    private String page(Perimetre perimetre, Reference reference, long id, Model modele) {
        modele.addAttribute("ligne", financements.ligne(perimetre, reference, id));
        modele.addAttribute("options", Map.of("avanceGarantie", OuiNon.options(libelles)));
        pages.decrire(
                modele, perimetre, reference, "financement.dossier.titre", "/financements/" + id + "/dossier", ANCRE);
        return "financement/dossier";
    }
}
