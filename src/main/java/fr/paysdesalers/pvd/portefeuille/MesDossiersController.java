package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.portefeuille.DossiersPartages.Participation;
import fr.paysdesalers.pvd.portefeuille.DossiersPartages.Reponse;
import fr.paysdesalers.pvd.socle.FichierAEmporter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner's own files, in every convention of which its organisation is a member. */
@Controller
@PreAuthorize("#visiteur.estPartenaire()")
class MesDossiersController {

    static final String CHEMIN = "/mes-dossiers";

    private final DossiersPartages partages;
    private final Dossiers dossiers;
    private final VuesDeMesDossiers vues;
    private final ClasseurDeDossiers classeur;

    MesDossiersController(
            DossiersPartages partages, Dossiers dossiers, VuesDeMesDossiers vues, ClasseurDeDossiers classeur) {
        this.partages = partages;
        this.dossiers = dossiers;
        this.vues = vues;
        this.classeur = classeur;
    }

    /** With a single convention: what its files wait for, as well. With several, that is read convention by convention. */
    @GetMapping(CHEMIN)
    String lister(Visiteur visiteur, @RequestParam Map<String, String> parametres, Model modele) {
        CriteresDeDossiers criteres = CriteresDeDossiers.de(parametres);
        List<Participation> participations = partages.participations(visiteur);
        if (participations.size() == 1) {
            Participation seule = participations.get(0);
            modele.addAttribute("convention", seule.convention().nom());
            modele.addAttribute("tableauDeBord", seule.perimetre().chemin("/tableau-de-bord"));
            modele.addAttribute(
                    "dossiers",
                    dossiers.de(
                            seule.perimetre(),
                            Objects.requireNonNull(seule.perimetre().partenaireId())));
            modele.addAttribute("classeur", CHEMIN + ".xlsx");
            return "portefeuille/mes-dossiers";
        }
        vues.dans(modele, participations, partages.de(participations, criteres), criteres);
        return "portefeuille/mes-dossiers-partages";
    }

    /** What the same address lists, all of it. */
    @GetMapping(CHEMIN + ".xlsx")
    ResponseEntity<byte[]> emporter(Visiteur visiteur, @RequestParam Map<String, String> parametres) {
        Reponse reponse = partages.de(partages.participations(visiteur), CriteresDeDossiers.de(parametres));
        return new FichierAEmporter("mes-dossiers.xlsx", FichierAEmporter.XLSX, classeur.ecrire(reponse.dossiers()))
                .reponse();
    }
}
