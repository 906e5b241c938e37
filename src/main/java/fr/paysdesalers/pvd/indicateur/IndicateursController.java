package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All the indicators of a convention as small drawings, and what the portal knows by itself. */
@Controller
class IndicateursController {

    private final PagesDIndicateur pages;
    private final FiguresDuPortail figures;

    IndicateursController(PagesDIndicateur pages, FiguresDuPortail figures) {
        this.pages = pages;
        this.figures = figures;
    }

    @GetMapping("/conventions/{slug}/indicateurs")
    String lister(Perimetre perimetre, Model modele) {
        List<IndicateurVu> tous = pages.tous(perimetre);
        modele.addAttribute(
                "indicateurs",
                tous.stream().filter(indicateur -> !indicateur.archive()).toList());
        modele.addAttribute(
                "archives", tous.stream().filter(IndicateurVu::archive).toList());
        modele.addAttribute("figures", figures.de(perimetre));
        modele.addAttribute("modifiable", perimetre.estChefDeProjet());
        modele.addAttribute("territoire", perimetre.chemin("/territoire"));
        modele.addAttribute("chemin", perimetre.chemin(PagesDIndicateur.PAGE));
        return "indicateur/indicateurs";
    }
}
