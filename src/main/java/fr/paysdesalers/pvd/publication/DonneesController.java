package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.publication.DonneesOuvertes.Jeu;
import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.FichierAEmporter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The published data for machines, and the page that says what each column means. */
@Controller
@RequestMapping("/conventions/{slug}/publique")
class DonneesController {

    private final AnnuaireConventions conventions;
    private final DonneesOuvertes donnees;

    DonneesController(AnnuaireConventions conventions, DonneesOuvertes donnees) {
        this.conventions = conventions;
        this.donnees = donnees;
    }

    @GetMapping("/donnees")
    String afficher(@PathVariable String slug, Model modele) {
        modele.addAttribute("convention", conventions.exiger(slug).nom());
        modele.addAttribute("accueil", Adresses.convention(slug));
        modele.addAttribute("publique", Adresses.publique(slug));
        modele.addAttribute("tables", Dictionnaire.TABLES);
        return "publication/donnees";
    }

    @GetMapping("/actions.csv")
    ResponseEntity<byte[]> actions(@PathVariable String slug) {
        return fichier(slug + "-actions.csv", FichierAEmporter.CSV, donnees.actions(conventions.exiger(slug)));
    }

    @GetMapping("/financements.csv")
    ResponseEntity<byte[]> financements(@PathVariable String slug) {
        return fichier(
                slug + "-financements.csv", FichierAEmporter.CSV, donnees.financements(conventions.exiger(slug)));
    }

    @GetMapping("/actions.json")
    ResponseEntity<byte[]> json(@PathVariable String slug) {
        Jeu jeu = donnees.json(conventions.exiger(slug));
        return fichier(
                slug + "-actions.json", MediaType.APPLICATION_JSON_VALUE, ContenusEnJson.JSON.writeValueAsString(jeu));
    }

    private static ResponseEntity<byte[]> fichier(String nom, String media, String contenu) {
        return new FichierAEmporter(nom, media, contenu.getBytes(StandardCharsets.UTF_8)).reponse();
    }
}
