package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dashboard on the wall of a council room: a few words at a time, in big type; the arrows of the keyboard turn it. */
@Controller
class ProjectionController {

    private static final String CHEMIN = "/tableau-de-bord/projection";

    private final TableauxDeBord tableaux;

    ProjectionController(TableauxDeBord tableaux) {
        this.tableaux = tableaux;
    }

    /** A screen; {@code rang} counts from 1. */
    public record Ecran(
            String nom,
            int rang,
            int nombre,
            @Nullable String precedent,
            @Nullable String suivant) {}

    @GetMapping("/conventions/{slug}/tableau-de-bord/projection")
    String afficher(Perimetre perimetre, @RequestParam(defaultValue = "1") String ecran, Model modele) {
        List<String> ecrans = ecrans(perimetre);
        int rang = rang(ecran, ecrans.size());
        modele.addAttribute("tableau", tableaux.de(perimetre));
        modele.addAttribute(
                "ecran",
                new Ecran(
                        ecrans.get(rang - 1),
                        rang,
                        ecrans.size(),
                        rang == 1 ? null : adresse(perimetre, rang - 1),
                        rang == ecrans.size() ? null : adresse(perimetre, rang + 1)));
        modele.addAttribute("sortie", perimetre.chemin("/tableau-de-bord"));
        // The frame of the page stays out of the screen of a council room
        modele.addAttribute("allure", "corps-projection");
        return "tableaudebord/projection";
    }

    /** What must be treated stays between those who see what is internal. */
    private static List<String> ecrans(Perimetre perimetre) {
        List<String> ecrans = new ArrayList<>(List.of("convention", "objectifs", "argent", "bourgs", "dates"));
        if (perimetre.voitInterne()) {
            ecrans.add("traiter");
        }
        return ecrans;
    }

    /** The nearest screen: an address that was kept may be of a screen that is no more. */
    private static int rang(String ecran, int nombre) {
        return ecran.matches("[1-9]\\d?") ? Math.min(Integer.parseInt(ecran), nombre) : 1;
    }

    private static String adresse(Perimetre perimetre, int rang) {
        return perimetre.chemin(CHEMIN) + "?ecran=" + rang;
    }
}
