package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.socle.Perimetre;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The convention for its members: its path, its pieces, what was signed and decided, its objectives, its partners. */
@Controller
class ConventionController {

    private final Conventions conventions;
    private final VuesDeConvention vues;
    private final Presentations presentations;

    ConventionController(Conventions conventions, VuesDeConvention vues, Presentations presentations) {
        this.conventions = conventions;
        this.vues = vues;
        this.presentations = presentations;
    }

    @GetMapping("/conventions/{slug}/convention")
    String afficher(Perimetre perimetre, Model modele) {
        Presentation presentation = presentations.de(perimetre.conventionId());
        vues.decrire(perimetre, presentation.piliers(), modele);
        modele.addAttribute("interne", perimetre.voitInterne());
        modele.addAttribute("presentation", presentation);
        modele.addAttribute("axes", conventions.axes(perimetre.conventionId()));
        modele.addAttribute("chemin", perimetre.chemin(""));
        modele.addAttribute("modifiable", perimetre.estChefDeProjet());
        return "tableaudebord/convention";
    }
}
