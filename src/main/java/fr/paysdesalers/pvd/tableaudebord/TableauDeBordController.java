package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.portefeuille.Dossiers;
import fr.paysdesalers.pvd.socle.Perimetre;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dashboard of a convention, by role. */
@Controller
class TableauDeBordController {

    private final TableauxDeBord tableaux;
    private final Dossiers dossiers;
    private final Nouveautes nouveautes;

    TableauDeBordController(TableauxDeBord tableaux, Dossiers dossiers, Nouveautes nouveautes) {
        this.nouveautes = nouveautes;
        this.tableaux = tableaux;
        this.dossiers = dossiers;
    }

    @GetMapping("/conventions/{slug}/tableau-de-bord")
    String afficher(Perimetre perimetre, @RequestParam(required = false) @Nullable String depuis, Model modele) {
        modele.addAttribute("tableau", tableaux.de(perimetre));
        if (perimetre.partenaireId() != null) {
            modele.addAttribute("dossiers", dossiers.de(perimetre, perimetre.partenaireId()));
        }
        modele.addAttribute("modifiable", perimetre.estChefDeProjet());
        modele.addAttribute("chemin", perimetre.chemin(""));
        modele.addAttribute("nouveautes", perimetre.voitInterne() ? nouveautes.depuis(perimetre, depuis) : null);
        return "tableaudebord/tableau";
    }
}
