package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.tableaudebord.LignesDuTerritoire.Tableau;
import fr.paysdesalers.pvd.tableaudebord.OrdreDesCommunes.Tri;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How actions and euros share between the communes, the bourgs and the objectives; everything sums to the convention. */
@Controller
class EquilibreController {

    private final EtatsDuTerritoire etats;
    private final LignesDuTerritoire lignes;
    private final ChoixDeTerritoire choix;
    private final Equilibres equilibres;

    EquilibreController(
            EtatsDuTerritoire etats, LignesDuTerritoire lignes, ChoixDeTerritoire choix, Equilibres equilibres) {
        this.etats = etats;
        this.lignes = lignes;
        this.choix = choix;
        this.equilibres = equilibres;
    }

    @GetMapping("/conventions/{slug}/territoire/equilibre")
    String afficher(
            Perimetre perimetre,
            @RequestParam(required = false) @Nullable String objectif,
            @RequestParam(required = false) @Nullable String tri,
            @RequestParam(required = false) @Nullable String sens,
            Model modele) {
        EtatDuTerritoire etat = etats.de(perimetre);
        Objectif choisi = etat.objectif(objectif);
        SommesDuTerritoire sommes = etat.sommes(choisi);
        Tableau tableau = new Tableau(perimetre, sommes, choisi);
        Tri ordre = Tri.de(tri, sens);
        modele.addAttribute("entetes", choix.entetes(perimetre, ordre, choisi));
        modele.addAttribute("objectifs", choix.objectifsDeLEquilibre(perimetre, etat.objectifs(), choisi, ordre));
        modele.addAttribute("communes", lignes.communes(tableau, ordre.trier(etat.communes(), sommes)));
        modele.addAttribute("intercommunale", lignes.intercommunale(tableau));
        modele.addAttribute("total", lignes.total(tableau, etat.population()));
        modele.addAttribute("groupes", equilibres.groupes(tableau, etat));
        modele.addAttribute("parObjectif", equilibres.parObjectif(perimetre, etat));
        modele.addAttribute("argent", sommes.total().argent());
        modele.addAttribute("choisi", choisi);
        modele.addAttribute("chemin", perimetre.chemin(""));
        return "tableaudebord/equilibre";
    }
}
