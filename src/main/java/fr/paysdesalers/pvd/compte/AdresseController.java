package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.Messages;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Another address for one's account: asked when signed in, confirmed by a button behind the link that each address gets. */
@Controller
class AdresseController {

    private static final String PAGE = "compte/adresse";

    private final ChangementsDAdresse changements;
    private final Messages messages;

    AdresseController(ChangementsDAdresse changements, Messages messages) {
        this.changements = changements;
        this.messages = messages;
    }

    @GetMapping("/compte/adresse")
    @PreuveRecente
    String preparer(Visiteur visiteur, @RequestParam(required = false) @Nullable String demande, Model modele) {
        modele.addAttribute("form", new AdresseForm(null));
        return page(visiteur, demande != null, modele);
    }

    @PostMapping("/compte/adresse")
    @PreuveRecente
    String demander(
            Visiteur visiteur, @Valid @ModelAttribute("form") AdresseForm form, BindingResult erreurs, Model modele) {
        if (!messages.partent() && !erreurs.hasErrors()) {
            throw new ActeImpossible("compte.adresse.sans-message");
        }
        return Formulaires.accepte(
                        erreurs, () -> changements.demander(visiteur, Objects.requireNonNull(form.courriel())))
                ? "redirect:/compte/adresse?demande=oui"
                : page(visiteur, false, modele);
    }

    @GetMapping("/adresse")
    String lire(@RequestParam String jeton, Model modele) {
        modele.addAttribute("nouvelle", changements.nouvelle(jeton));
        modele.addAttribute("jeton", jeton);
        return "compte/adresse-confirmation";
    }

    @PostMapping("/adresse")
    String confirmer(@RequestParam(required = false) @Nullable String jeton) {
        return changements.confirmer(jeton) ? "redirect:/adresse/confirmee?changee=oui" : "redirect:/adresse/confirmee";
    }

    @GetMapping("/adresse/confirmee")
    String afficher(@RequestParam(required = false) @Nullable String changee, Model modele) {
        modele.addAttribute("changee", changee != null);
        return "compte/adresse-confirmee";
    }

    private String page(Visiteur visiteur, boolean demande, Model modele) {
        modele.addAttribute("demande", demande);
        modele.addAttribute("visiteur", visiteur);
        modele.addAttribute("partent", messages.partent());
        return PAGE;
    }
}
