package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.publication.FichesPubliques.Annonce;
import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.RepereConvention;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** What search engines are told: the public pages, and none of the workspace. */
@Controller
class PlanDuSiteController {

    private static final String FERMES = """
            User-agent: *
            Disallow: /connexion
            Disallow: /compte
            Disallow: /administration
            Disallow: /mes-dossiers
            Disallow: /mes-conventions
            Disallow: /invitation
            Sitemap: %s/sitemap.xml
            """;

    private final AnnuaireConventions conventions;
    private final FichesPubliques fiches;
    private final VuesPubliques vues;
    private final String portail;

    PlanDuSiteController(
            AnnuaireConventions conventions,
            FichesPubliques fiches,
            VuesPubliques vues,
            @Value("${portail.adresse}") String portail) {
        this.conventions = conventions;
        this.fiches = fiches;
        this.vues = vues;
        this.portail = portail;
    }

    @GetMapping(path = "/sitemap.xml")
    ResponseEntity<String> plan() {
        StringBuilder plan = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        plan.append(page("/", ""));
        for (RepereConvention convention : conventions.toutes()) {
            plan.append(page(Adresses.convention(convention.slug()), ""));
            plan.append(page(Adresses.publique(convention.slug()) + "/donnees", ""));
        }
        for (Annonce annonce : fiches.annonces()) {
            plan.append(page(
                    Adresses.fiche(annonce.slug(), new Reference(annonce.numero()).toString()),
                    "<lastmod>" + vues.jour(annonce.publieeLe()).iso() + "</lastmod>"));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(plan.append("</urlset>\n").toString());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(FERMES.formatted(portail));
    }

    private String page(String chemin, String suite) {
        return "<url><loc>" + HtmlUtils.htmlEscape(portail + chemin) + "</loc>" + suite + "</url>\n";
    }
}
