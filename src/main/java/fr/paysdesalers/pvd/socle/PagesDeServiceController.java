package fr.paysdesalers.pvd.socle;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The pages that the law asks of any portal, and the help. */
@Controller
class PagesDeServiceController {

    private final Editeur editeur;

    PagesDeServiceController(Editeur editeur) {
        this.editeur = editeur;
    }

    @ModelAttribute
    void editeur(Model modele) {
        modele.addAttribute("editeur", editeur);
    }

    @GetMapping("/mentions-legales")
    String mentionsLegales() {
        return "socle/mentions-legales";
    }

    @GetMapping("/donnees-personnelles")
    String donneesPersonnelles(Model modele) {
        modele.addAttribute("conservations", Conservation.values());
        return "socle/donnees-personnelles";
    }

    @GetMapping("/accessibilite")
    String accessibilite() {
        return "socle/accessibilite";
    }

    @GetMapping("/aide")
    String aide() {
        return "socle/aide";
    }
}
