package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.socle.Perimetre;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The convention for its members: its path, its objectives, the pillars of the support, its partners. */
@Controller
class ConventionController {

    private final Conventions conventions;
    private final Presentations presentations;
    private final Bandeaux bandeaux;

    ConventionController(Conventions conventions, Presentations presentations, Bandeaux bandeaux) {
        this.conventions = conventions;
        this.presentations = presentations;
        this.bandeaux = bandeaux;
    }

    @GetMapping("/conventions/{slug}/convention")
    String afficher(Perimetre perimetre, Model modele) {
        modele.addAttribute("bandeau", bandeaux.de(conventions.convention(perimetre.conventionId())));
        modele.addAttribute("presentation", presentations.de(perimetre.conventionId()));
        modele.addAttribute("axes", conventions.axes(perimetre.conventionId()));
        modele.addAttribute("chemin", perimetre.chemin(""));
        return "tableaudebord/convention";
    }
}
