package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.MotsDePasseOublies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for another password. */
@Controller
@RequestMapping("/mot-de-passe-oublie")
class OubliController {

    private final MotsDePasseOublies oublis;
    private final DemandesDeLien demandes;

    OubliController(MotsDePasseOublies oublis, DemandesDeLien demandes) {
        this.oublis = oublis;
        this.demandes = demandes;
    }

    @GetMapping
    String preparer(@RequestParam(required = false) @Nullable String fait, Model modele) {
        modele.addAttribute("form", new CourrielForm(null));
        return page(fait != null, modele);
    }

    @PostMapping
    String demander(
            @Valid @ModelAttribute("form") CourrielForm form,
            BindingResult erreurs,
            HttpServletRequest requete,
            Model modele) {
        if (erreurs.hasErrors()) {
            return page(false, modele);
        }
        demandes.faire("oubli", form, requete, oublis::demander);
        return "redirect:/mot-de-passe-oublie?fait=oui";
    }

    private String page(boolean demande, Model modele) {
        demandes.decrire(demande, modele);
        return "securite/oubli";
    }
}
