package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.convention.Referentiel;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the actions of a convention. */
@Controller
class ActionsController {

    private final ListeActions liste;
    private final PlansDeFinancement plans;
    private final Referentiel referentiel;
    private final Lignes lignes;
    private final Libelles libelles;

    ActionsController(
            ListeActions liste, PlansDeFinancement plans, Referentiel referentiel, Lignes lignes, Libelles libelles) {
        this.liste = liste;
        this.plans = plans;
        this.referentiel = referentiel;
        this.lignes = lignes;
        this.libelles = libelles;
    }

    /** A filter in force, with the link that removes it. */
    public record Filtre(String libelle, String href) {}

    /** Where one stands in a list of several pages. */
    public record Page(
            int numero,
            int total,
            @Nullable String precedente,
            @Nullable String suivante,
            String resume) {}

    @GetMapping("/conventions/{slug}/actions")
    String lister(Perimetre perimetre, @RequestParam Map<String, String> parametres, Model modele) {
        Criteres demandes = Criteres.de(parametres);
        int nombre = liste.nombre(perimetre, demandes);
        Criteres criteres = demandes.page(Math.min(demandes.page(), pages(nombre)));
        List<Option> objectifs = referentiel.numerosDObjectifs(perimetre);
        List<Option> communes = referentiel.communes(perimetre).stream()
                .map(commune -> new Option(commune.codeInsee(), commune.nom()))
                .toList();
        modele.addAttribute("criteres", criteres);
        modele.addAttribute("nombre", nombre);
        modele.addAttribute("lignes", lignes.de(perimetre, liste.page(perimetre, criteres), plans.bilans(perimetre)));
        modele.addAttribute("objectifs", objectifs);
        modele.addAttribute("communes", communes);
        modele.addAttribute("statuts", libelles.options(Statut.class));
        modele.addAttribute("signaux", libelles.options(Signal.class));
        modele.addAttribute("tris", libelles.options(Tri.class));
        modele.addAttribute("filtres", filtres(perimetre, criteres, objectifs, communes));
        modele.addAttribute("chemin", perimetre.chemin("/actions"));
        modele.addAttribute("point", perimetre.chemin("/point-hebdo"));
        modele.addAttribute("pagination", pagination(perimetre, criteres, nombre));
        modele.addAttribute("modifiable", perimetre.estChefDeProjet());
        return "portefeuille/actions";
    }

    private List<Filtre> filtres(
            Perimetre perimetre, Criteres criteres, List<Option> objectifs, List<Option> communes) {
        List<Filtre> filtres = new ArrayList<>();
        if (criteres.q() != null) {
            filtres.add(filtre(perimetre, criteres.sans("q"), "portefeuille.filtre.q", criteres.q()));
        }
        if (criteres.objectif() != null) {
            filtres.add(filtre(
                    perimetre,
                    criteres.sans("objectif"),
                    "portefeuille.filtre.objectif",
                    nom(objectifs, criteres.objectif().toString())));
        }
        if (criteres.statut() != null) {
            filtres.add(filtre(
                    perimetre, criteres.sans("statut"), "portefeuille.filtre.statut", libelles.de(criteres.statut())));
        }
        if (criteres.commune() != null) {
            filtres.add(filtre(
                    perimetre,
                    criteres.sans("commune"),
                    "portefeuille.filtre.commune",
                    nom(communes, criteres.commune())));
        }
        if (criteres.signal() != null) {
            filtres.add(filtre(
                    perimetre, criteres.sans("signal"), "portefeuille.filtre.signal", libelles.de(criteres.signal())));
        }
        return filtres;
    }

    private Filtre filtre(Perimetre perimetre, Criteres sansLui, String cle, String valeur) {
        return new Filtre(libelles.texte(cle, valeur), perimetre.chemin("/actions") + sansLui.parametres());
    }

    private static String nom(List<Option> options, String valeur) {
        return options.stream()
                .filter(option -> option.valeur().equals(valeur))
                .map(Option::libelle)
                .findFirst()
                .orElse(valeur);
    }

    private @Nullable Page pagination(Perimetre perimetre, Criteres criteres, int nombre) {
        int pages = pages(nombre);
        if (pages == 1) {
            return null;
        }
        int premiere = (criteres.page() - 1) * ListeActions.PAR_PAGE + 1;
        return new Page(
                criteres.page(),
                pages,
                criteres.page() > 1 ? lien(perimetre, criteres, -1) : null,
                criteres.page() < pages ? lien(perimetre, criteres, 1) : null,
                libelles.texte(
                        "portefeuille.page.resume",
                        premiere,
                        Math.min(nombre, premiere + ListeActions.PAR_PAGE - 1),
                        nombre));
    }

    /** At least one; past the last one, the list shows the last one. */
    private static int pages(int nombre) {
        return Math.max(1, (nombre + ListeActions.PAR_PAGE - 1) / ListeActions.PAR_PAGE);
    }

    private static String lien(Perimetre perimetre, Criteres criteres, int pas) {
        return perimetre.chemin("/actions")
                + criteres.page(criteres.page() + pas).parametres();
    }
}
