package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.tableaudebord.LignesDuTerritoire.Tableau;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Territoire;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The communes of a convention with their actions, as a map and as a table. */
@Controller
class TerritoireController {

    private final EtatsDuTerritoire etats;
    private final Cartes cartes;
    private final LignesDuTerritoire lignes;
    private final ChoixDeTerritoire choix;

    TerritoireController(EtatsDuTerritoire etats, Cartes cartes, LignesDuTerritoire lignes, ChoixDeTerritoire choix) {
        this.etats = etats;
        this.cartes = cartes;
        this.lignes = lignes;
        this.choix = choix;
    }

    @GetMapping("/conventions/{slug}/territoire")
    String afficher(
            Perimetre perimetre,
            @RequestParam(required = false) @Nullable String mesure,
            @RequestParam(required = false) @Nullable String objectif,
            Model modele) {
        EtatDuTerritoire etat = etats.de(perimetre);
        Objectif choisi = etat.objectif(objectif);
        MesureDeCarte demandee = MesureDeCarte.de(mesure);
        SommesDuTerritoire sommes = etat.sommes(choisi);
        Tableau tableau = new Tableau(perimetre, sommes, choisi);
        modele.addAttribute("carte", cartes.de(perimetre, etat, sommes, demandee, choisi));
        modele.addAttribute("mesures", choix.mesures(perimetre, demandee, choisi));
        modele.addAttribute("objectifs", choix.objectifs(perimetre, etat.objectifs(), choisi, demandee));
        modele.addAttribute("communes", lignes.communes(tableau, etat.communes()));
        modele.addAttribute("intercommunale", lignes.intercommunale(tableau));
        modele.addAttribute("total", lignes.total(tableau, etat.population()));
        modele.addAttribute("argent", sommes.total().argent());
        modele.addAttribute("chemin", perimetre.chemin(""));
        decrire(etat, modele);
        return "tableaudebord/territoire";
    }

    private void decrire(EtatDuTerritoire etat, Model modele) {
        Territoire territoire = etat.territoire();
        modele.addAttribute("territoire", territoire);
        modele.addAttribute("superficie", Territoire.nombre(territoire.superficieKm2()));
        modele.addAttribute("population", Territoire.nombre(etat.population()));
        modele.addAttribute(
                "millesime",
                etat.communes().stream().mapToInt(Commune::millesime).max().orElse(0));
    }
}
