package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import java.util.function.Predicate;
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
        modele.addAttribute("mesures", parmi(tous, indicateur -> !indicateur.archive() && indicateur.estMesure()));
        modele.addAttribute("attendus", parmi(tous, indicateur -> !indicateur.archive() && !indicateur.estMesure()));
        modele.addAttribute("archives", parmi(tous, IndicateurVu::archive));
        modele.addAttribute("figures", figures.de(perimetre));
        modele.addAttribute("modifiable", perimetre.estChefDeProjet());
        modele.addAttribute("chemin", perimetre.chemin(""));
        return "indicateur/indicateurs";
    }

    private static List<IndicateurVu> parmi(List<IndicateurVu> tous, Predicate<IndicateurVu> lesquels) {
        return tous.stream().filter(lesquels).toList();
    }
}
