package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.portefeuille.Dossiers;
import fr.paysdesalers.pvd.socle.Perimetre;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The dashboard of a convention, by role. */
@Controller
class TableauDeBordController {

    private final TableauxDeBord tableaux;
    private final Dossiers dossiers;

    TableauDeBordController(TableauxDeBord tableaux, Dossiers dossiers) {
        this.tableaux = tableaux;
        this.dossiers = dossiers;
    }

    @GetMapping("/conventions/{slug}/tableau-de-bord")
    String afficher(Perimetre perimetre, Model modele) {
        modele.addAttribute("tableau", tableaux.de(perimetre));
        if (perimetre.partenaireId() != null) {
            modele.addAttribute("dossiers", dossiers.de(perimetre, perimetre.partenaireId()));
        }
        modele.addAttribute("modifiable", perimetre.estChefDeProjet());
        modele.addAttribute("chemin", perimetre.chemin(""));
        modele.addAttribute("historique", perimetre.voitInterne() ? perimetre.chemin("/historique") : null);
        return "tableaudebord/tableau";
    }
}
