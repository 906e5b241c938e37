package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Formulaires;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a link that replaces a forgotten password. Reading it changes nothing: mail scanners open links. */
@Controller
@RequestMapping("/mot-de-passe")
class ReinitialisationController {

    private static final String PAGE = "compte/reinitialisation";

    private final MotsDePasseOublies oublis;

    ReinitialisationController(MotsDePasseOublies oublis) {
        this.oublis = oublis;
    }

    @GetMapping
    String preparer(@RequestParam String jeton, Model modele) {
        oublis.verifier(jeton);
        modele.addAttribute("form", new NouveauMotDePasseForm(jeton, null, null));
        return PAGE;
    }

    @PostMapping
    String remplacer(@Valid @ModelAttribute("form") NouveauMotDePasseForm form, BindingResult erreurs) {
        if (form.nouveau() != null && !form.nouveau().equals(form.confirmation())) {
            erreurs.rejectValue("confirmation", "compte.confirmation.differente");
        }
        return Formulaires.accepte(
                        erreurs, () -> oublis.remplacer(form.jeton(), Objects.requireNonNull(form.nouveau())))
                ? "redirect:/connexion?fait=motdepasse"
                : PAGE;
    }
}
