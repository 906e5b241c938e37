package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.FichierAEmporter;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The maquette financière on a page, and as a spreadsheet. */
@Controller
@RequestMapping("/conventions/{slug}/financements")
class MaquetteController {

    private final ActionsPlanifiees actions;
    private final VuesDeMaquette vues;
    private final Classeurs classeurs;
    private final Delais delais;

    MaquetteController(ActionsPlanifiees actions, VuesDeMaquette vues, Classeurs classeurs, Delais delais) {
        this.actions = actions;
        this.vues = vues;
        this.classeurs = classeurs;
        this.delais = delais;
    }

    @GetMapping("/maquette")
    String afficher(
            Perimetre perimetre,
            @RequestParam(required = false) @Nullable String vue,
            @RequestParam(required = false) @Nullable String annee,
            @RequestParam(required = false) @Nullable String colonnes,
            Model modele) {
        List<ActionPlanifiee> lues = actions.lire(perimetre);
        Maquette maquette = Maquette.de(
                lues,
                VueDeMaquette.lire(vue),
                Exercice.lire(annee),
                delais.aujourdHui().getYear());
        boolean toutes = VuesDeMaquette.toutes(colonnes);
        modele.addAttribute("maquette", vues.de(perimetre, maquette, toutes));
        modele.addAttribute("vues", vues.vues(perimetre, maquette, toutes));
        modele.addAttribute("exercices", vues.exercices(perimetre, maquette, toutes));
        modele.addAttribute("autresColonnes", vues.autresColonnes(perimetre, maquette, toutes));
        modele.addAttribute("argent", perimetre.chemin("/financements"));
        modele.addAttribute("interne", perimetre.voitInterne());
        return "maquette/maquette";
    }

    @GetMapping("/maquette.xlsx")
    ResponseEntity<byte[]> exporter(Perimetre perimetre) {
        return new FichierAEmporter(
                        "maquette-" + perimetre.slug() + "-" + delais.aujourdHui() + ".xlsx",
                        FichierAEmporter.XLSX,
                        classeurs.ecrire(perimetre, actions.lire(perimetre)))
                .reponse();
    }
}
