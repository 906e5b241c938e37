package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.compte.SecondFacteur;
import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import fr.paysdesalers.pvd.socle.Role;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which roles must prove twice who they are when they sign in. */
@Controller("reglageDuSecondFacteur")
@RequestMapping("/administration/second-facteur")
class SecondFacteurController {

    private static final String PAGE = "/administration/second-facteur";

    private final SecondFacteur secondFacteur;
    private final Libelles libelles;

    SecondFacteurController(SecondFacteur secondFacteur, Libelles libelles) {
        this.secondFacteur = secondFacteur;
        this.libelles = libelles;
    }

    @GetMapping
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String preparer(Model modele) {
        modele.addAttribute("form", new SecondFacteurForm(List.copyOf(secondFacteur.exiges())));
        return page(modele);
    }

    @PostMapping
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String modifier(
            Visiteur visiteur,
            @Valid @ModelAttribute("form") SecondFacteurForm form,
            BindingResult erreurs,
            Model modele,
            RedirectAttributes suite) {
        if (erreurs.hasErrors()) {
            return page(modele);
        }
        secondFacteur.exiger(visiteur, form.choisis());
        suite.addFlashAttribute("succes", libelles.texte("administration.second-facteur.enregistre"));
        return "redirect:" + PAGE;
    }

    private String page(Model modele) {
        modele.addAttribute("options", Map.of("roles", libelles.options(Role.class)));
        modele.addAttribute("decisions", secondFacteur.decisions());
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("administration.second-facteur.titre"),
                        PAGE,
                        "post",
                        "/administration/comptes",
                        libelles.texte("administration.comptes.titre"),
                        libelles.texte("gabarits.enregistrer")));
        return "administration/second-facteur";
    }
}
