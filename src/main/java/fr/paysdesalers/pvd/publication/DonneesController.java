package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.publication.DonneesOuvertes.Jeu;
import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.RepereConvention;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final AnnuaireConventions conventions;
    private final DonneesOuvertes donnees;

    DonneesController(AnnuaireConventions conventions, DonneesOuvertes donnees) {
        this.conventions = conventions;
        this.donnees = donnees;
    }

    @GetMapping("/donnees")
    String afficher(@PathVariable String slug, Model modele) {
        modele.addAttribute("convention", convention(slug).nom());
        modele.addAttribute("accueil", Adresses.convention(slug));
        modele.addAttribute("publique", Adresses.publique(slug));
        modele.addAttribute("tables", Dictionnaire.TABLES);
        return "publication/donnees";
    }

    @GetMapping("/actions.csv")
    ResponseEntity<String> actions(@PathVariable String slug) {
        return fichier(slug + "-actions.csv", CSV, donnees.actions(convention(slug)));
    }

    @GetMapping("/financements.csv")
    ResponseEntity<String> financements(@PathVariable String slug) {
        return fichier(slug + "-financements.csv", CSV, donnees.financements(convention(slug)));
    }

    @GetMapping("/actions.json")
    ResponseEntity<String> json(@PathVariable String slug) {
        Jeu jeu = donnees.json(convention(slug));
        return fichier(slug + "-actions.json", MediaType.APPLICATION_JSON, ContenusEnJson.JSON.writeValueAsString(jeu));
    }

    private static ResponseEntity<String> fichier(String nom, MediaType genre, String contenu) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nom).build().toString())
                .contentType(genre)
                .body(contenu);
    }

    private RepereConvention convention(String slug) {
        return conventions.parSlug(slug).orElseThrow(() -> new Introuvable("convention " + slug));
    }
}
