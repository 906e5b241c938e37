package fr.paysdesalers.pvd.droit;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tying an action to a right of the ORT that it uses. */
@Controller
@RequestMapping("/conventions/{slug}/convention/droits/{droit}/usages")
class DroitController {

    private static final String PAGE = "/convention#droits";

    private final Droits droits;
    private final Libelles libelles;

    DroitController(Droits droits, Libelles libelles) {
        this.droits = droits;
        this.libelles = libelles;
    }

    @GetMapping("/nouveau")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, @PathVariable String droit, Model modele) {
        modele.addAttribute("form", new UsageForm(null));
        return page(perimetre, droit, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @PathVariable String droit,
            @Valid @ModelAttribute("form") UsageForm form,
            BindingResult erreurs,
            Model modele) {
        droits.droit(droit);
        return Formulaires.accepte(
                        erreurs, () -> droits.lier(perimetre, droit, Objects.requireNonNull(form.actionId())))
                ? "redirect:" + perimetre.chemin(PAGE)
                : page(perimetre, droit, modele);
    }

    @DeleteMapping("/{id}")
    @ReserveAuChefDeProjet
    String supprimer(Perimetre perimetre, @PathVariable String droit, @PathVariable long id) {
        droits.delier(perimetre, droit, id);
        return "redirect:" + perimetre.chemin(PAGE);
    }

    private String page(Perimetre perimetre, String droit, Model modele) {
        modele.addAttribute("options", Map.of("actionId", droits.libres(perimetre, droit)));
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("droit.lier.titre", droits.droit(droit).nom()),
                        perimetre.chemin("/convention/droits/" + droit + "/usages"),
                        "post",
                        perimetre.chemin(PAGE),
                        libelles.texte("convention.page"),
                        libelles.texte("gabarits.enregistrer")));
        return "droit/usage";
    }
}
