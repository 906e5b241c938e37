package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.MotsDePasseOublies;
import fr.paysdesalers.pvd.message.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for another password. The answer says nothing of whether the address has an account, nor of having been slowed down. */
@Controller
@RequestMapping("/mot-de-passe-oublie")
class OubliController {

    private static final String PAGE = "securite/oubli";

    private final MotsDePasseOublies oublis;
    private final Freinage freinage;
    private final Messages messages;

    OubliController(MotsDePasseOublies oublis, Freinage freinage, Messages messages) {
        this.oublis = oublis;
        this.freinage = freinage;
        this.messages = messages;
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
        String courriel = Objects.requireNonNull(form.courriel());
        // Counted by network and address, apart from the failures of the sign-in
        String cle = "oubli|" + courriel;
        if (messages.partent() && freinage.attente(cle, requete.getRemoteAddr()).isZero()) {
            freinage.compter(cle, requete.getRemoteAddr());
            oublis.demander(courriel);
        }
        return "redirect:/mot-de-passe-oublie?fait=oui";
    }

    private String page(boolean demande, Model modele) {
        modele.addAttribute("demande", demande);
        modele.addAttribute("partent", messages.partent());
        return PAGE;
    }
}
