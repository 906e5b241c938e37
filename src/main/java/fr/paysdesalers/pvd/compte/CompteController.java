package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account. */
@Controller
@RequestMapping("/compte")
class CompteController {

    private final ChangementsDeMotDePasse motsDePasse;
    private final Libelles libelles;

    CompteController(ChangementsDeMotDePasse motsDePasse, Libelles libelles) {
        this.motsDePasse = motsDePasse;
        this.libelles = libelles;
    }

    @GetMapping
    String afficher(Visiteur visiteur, Model modele) {
        modele.addAttribute("form", MotDePasseForm.vide());
        return page(visiteur, modele);
    }

    @PostMapping("/mot-de-passe")
    String modifier(
            Visiteur visiteur,
            @Valid @ModelAttribute("form") MotDePasseForm form,
            BindingResult erreurs,
            HttpServletRequest requete,
            Model modele,
            RedirectAttributes suite) {
        if (form.nouveau() != null && !form.nouveau().equals(form.confirmation())) {
            erreurs.rejectValue("confirmation", "compte.confirmation.differente");
        }
        if (!Formulaires.accepte(
                erreurs,
                () -> motsDePasse.changer(
                        visiteur,
                        Objects.requireNonNull(form.actuel()),
                        Objects.requireNonNull(form.nouveau()),
                        Sessions.presente(requete)))) {
            return page(visiteur, modele);
        }
        suite.addFlashAttribute("succes", libelles.texte("compte.motDePasse.change"));
        return "redirect:/compte";
    }

    private static String page(Visiteur visiteur, Model modele) {
        modele.addAttribute("visiteur", visiteur);
        return "compte/compte";
    }
}
