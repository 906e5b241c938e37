package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.convention.Conventions.ConventionAnnoncee;
import fr.paysdesalers.pvd.publication.ListesPubliques;
import fr.paysdesalers.pvd.socle.Apercu;
import fr.paysdesalers.pvd.socle.RepereConvention;
import fr.paysdesalers.pvd.territoire.Territoire;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public pages: the home of the portal, and the presentation of a convention. With a single one, both are one. */
@Controller
class AccueilController {

    /** Shown by a message that quotes the page. */
    private static final String DESSIN = "/images/apercu.png";

    private final Conventions conventions;
    private final Presentations presentations;
    private final Bandeaux bandeaux;
    private final ListesPubliques listes;
    private final String portail;

    AccueilController(
            Conventions conventions,
            Presentations presentations,
            Bandeaux bandeaux,
            ListesPubliques listes,
            @Value("${portail.adresse}") String portail) {
        this.conventions = conventions;
        this.presentations = presentations;
        this.bandeaux = bandeaux;
        this.listes = listes;
        this.portail = portail;
    }

    /** A convention in the list of the home. */
    public record ConventionVue(String nom, String epci, String href, String population, String phase) {}

    @GetMapping("/")
    String accueil(Model modele) {
        List<RepereConvention> toutes = conventions.toutes();
        if (toutes.size() == 1) {
            return presenter(toutes.get(0), null, null, modele);
        }
        modele.addAttribute(
                "conventions", conventions.annoncees().stream().map(this::vue).toList());
        return "tableaudebord/accueil";
    }

    /** The public page; {@code commune} and {@code objectif} reduce the actions that it shows. */
    @GetMapping("/conventions/{slug}")
    String afficher(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String commune,
            @RequestParam(required = false) @Nullable Integer objectif,
            Model modele) {
        return presenter(conventions.exiger(slug), commune, objectif, modele);
    }

    private String presenter(
            RepereConvention repere, @Nullable String commune, @Nullable Integer objectif, Model modele) {
        Presentation presentation = presentations.de(repere.id());
        String chemin = "/conventions/" + repere.slug();
        modele.addAttribute("presentation", presentation);
        modele.addAttribute("publiques", listes.de(repere, commune, objectif));
        modele.addAttribute("chemin", chemin);
        modele.addAttribute(
                "partage", new Apercu(presentation.nom(), presentation.finalite(), portail + chemin, portail + DESSIN));
        return "tableaudebord/presentation";
    }

    private ConventionVue vue(ConventionAnnoncee annoncee) {
        return new ConventionVue(
                annoncee.convention().nom(),
                annoncee.epci(),
                "/conventions/" + annoncee.convention().slug(),
                Territoire.nombre(annoncee.population()),
                bandeaux.de(annoncee.convention()).puce());
    }
}
