package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.socle.Perimetre;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A commune in ten seconds: the page of its mayor, which every member of the convention may read. */
@Controller
class CommuneController {

    private final PagesDeCommune pages;

    CommuneController(PagesDeCommune pages) {
        this.pages = pages;
    }

    @GetMapping("/conventions/{slug}/communes/{insee}")
    String afficher(Perimetre perimetre, @PathVariable String insee, Model modele) {
        modele.addAttribute("commune", pages.de(perimetre, insee));
        modele.addAttribute("territoire", perimetre.chemin("/territoire"));
        modele.addAttribute("sienne", insee.equals(perimetre.codeInsee()));
        return "tableaudebord/commune";
    }
}
