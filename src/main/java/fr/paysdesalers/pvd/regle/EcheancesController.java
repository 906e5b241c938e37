package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The days that the money of a convention waits for, the most urgent first. */
@Controller
class EcheancesController {

    private final Examens examens;
    private final Libelles libelles;

    EcheancesController(Examens examens, Libelles libelles) {
        this.examens = examens;
        this.libelles = libelles;
    }

    /** The deadlines of a same urgency. */
    public record Groupe(String code, String titre, List<EcheanceVue> echeances) {}

    @GetMapping("/conventions/{slug}/financements/echeances")
    String lister(Perimetre perimetre, Model modele) {
        Map<String, List<EcheanceVue>> parUrgence =
                examens.echeances(perimetre).stream().collect(Collectors.groupingBy(EcheanceVue::urgence));
        modele.addAttribute(
                "groupes",
                Arrays.stream(Urgence.values())
                        .filter(urgence -> parUrgence.containsKey(urgence.name()))
                        .map(urgence -> new Groupe(
                                urgence.name(),
                                libelles.de(urgence),
                                parUrgence.getOrDefault(urgence.name(), List.of())))
                        .toList());
        modele.addAttribute("financements", perimetre.chemin("/financements"));
        modele.addAttribute("interne", perimetre.voitInterne());
        return "regle/echeances";
    }
}
