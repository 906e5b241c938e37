package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.convention.Conventions.ConventionAnnoncee;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.RepereConvention;
import fr.paysdesalers.pvd.territoire.Territoire;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public pages: the home of the portal, and the presentation of a convention. With a single one, both are one. */
@Controller
class AccueilController {

    private final Conventions conventions;
    private final Presentations presentations;
    private final Bandeaux bandeaux;

    AccueilController(Conventions conventions, Presentations presentations, Bandeaux bandeaux) {
        this.conventions = conventions;
        this.presentations = presentations;
        this.bandeaux = bandeaux;
    }

    /** A convention in the list of the home. */
    public record ConventionVue(String nom, String epci, String href, String population, String phase) {}

    @GetMapping("/")
    String accueil(Model modele) {
        List<RepereConvention> toutes = conventions.toutes();
        if (toutes.size() == 1) {
            return presenter(toutes.get(0), modele);
        }
        modele.addAttribute(
                "conventions", conventions.annoncees().stream().map(this::vue).toList());
        return "tableaudebord/accueil";
    }

    @GetMapping("/conventions/{slug}")
    String afficher(@PathVariable String slug, Model modele) {
        return presenter(conventions.parSlug(slug).orElseThrow(() -> new Introuvable("convention " + slug)), modele);
    }

    private String presenter(RepereConvention repere, Model modele) {
        modele.addAttribute("presentation", presentations.de(repere.id()));
        return "tableaudebord/presentation";
    }

    private ConventionVue vue(ConventionAnnoncee annoncee) {
        return new ConventionVue(
                annoncee.nom(),
                annoncee.epci(),
                "/conventions/" + annoncee.slug(),
                Territoire.nombre(annoncee.population()),
                bandeaux.de(annoncee.convention()).puce());
    }
}
