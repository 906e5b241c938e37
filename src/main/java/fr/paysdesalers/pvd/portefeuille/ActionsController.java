package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.portefeuille.PanneauDeFiltres.Panneau;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the actions of a convention: the same answers as a table, as cards or on a timeline. */
@Controller
class ActionsController {

    private final ListeActions liste;
    private final PanneauDeFiltres filtres;
    private final CadreDeListe cadre;
    private final Resultats resultats;
    private final Libelles libelles;

    ActionsController(
            ListeActions liste, PanneauDeFiltres filtres, CadreDeListe cadre, Resultats resultats, Libelles libelles) {
        this.liste = liste;
        this.filtres = filtres;
        this.cadre = cadre;
        this.resultats = resultats;
        this.libelles = libelles;
    }

    @GetMapping("/conventions/{slug}/actions")
    String lister(Perimetre perimetre, @RequestParam MultiValueMap<String, String> parametres, Model modele) {
        Demande demandee = Demande.de(parametres, perimetre);
        Map<Statut, Integer> nombres = liste.nombres(perimetre, demandee.criteres());
        int nombre = nombres.values().stream().mapToInt(Integer::intValue).sum();
        Affichage affichage = demandee.affichage();
        int montrables = affichage.vue() == Vue.CALENDRIER
                ? nombre - liste.nombreSansDate(perimetre, demandee.criteres())
                : nombre;
        Demande demande = demandee.avec(
                affichage.page(Math.min(affichage.page(), CadreDeListe.pages(affichage.vue(), montrables))));
        modele.addAttribute("demande", demande);
        modele.addAttribute("nombre", nombre);
        modele.addAttribute("annonce", libelles.texte("portefeuille.annonce", nombre));
        modele.addAttribute("chemin", perimetre.chemin("/actions"));
        modele.addAttribute("point", perimetre.chemin("/point-hebdo"));
        modele.addAttribute("modifiable", perimetre.estChefDeProjet());
        entourer(perimetre, demande, montrables, modele);
        resultats.dans(perimetre, demande, nombres, modele);
        modele.addAttribute("sansDate", nombre - montrables);
        if (nombre == 0) {
            expliquer(perimetre, demande, modele);
        }
        return "portefeuille/actions";
    }

    private void entourer(Perimetre perimetre, Demande demande, int montrables, Model modele) {
        Panneau panneau = filtres.de(perimetre, demande);
        Set<Colonne> colonnes = cadre.colonnes(perimetre, demande);
        var enregistrees = cadre.enregistrees(perimetre, demande);
        modele.addAttribute("panneau", panneau);
        modele.addAttribute("vues", cadre.vues(perimetre, demande));
        modele.addAttribute("enregistrees", CadreDeListe.premieres(enregistrees));
        modele.addAttribute("toutesLesVues", enregistrees.size());
        modele.addAttribute("parametres", demande.parametres());
        modele.addAttribute("colonnes", colonnes.stream().map(Enum::name).toList());
        modele.addAttribute("choixDeColonnes", cadre.choix(perimetre, colonnes));
        modele.addAttribute("entetes", cadre.entetes(perimetre, demande, colonnes));
        modele.addAttribute("entetesDeLAction", cadre.entetesDeLAction(perimetre, demande));
        modele.addAttribute("tris", cadre.tris());
        modele.addAttribute("avecLaRecherche", cadre.avecLaRecherche(demande));
        modele.addAttribute("avecLesFiltres", cadre.avecLesFiltres(demande));
        modele.addAttribute("pagination", cadre.pagination(perimetre, demande, montrables));
    }

    /** Nothing yet, nothing shared, or nothing that answers: each asks for another gesture. */
    private void expliquer(Perimetre perimetre, Demande demande, Model modele) {
        Vide vide = demande.criteres().estVide()
                ? Vide.de(perimetre)
                : liste.sansMot(demande.criteres()) ? Vide.SANS_MOT : Vide.SANS_REPONSE;
        modele.addAttribute("vide", vide);
    }
}
