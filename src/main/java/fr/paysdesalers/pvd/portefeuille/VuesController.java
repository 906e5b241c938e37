package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.portefeuille.VuesEnregistrees.VueEnregistree;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The kept views of the list: all of them, and taking one away. */
@Controller
@RequestMapping("/conventions/{slug}/actions/vues")
class VuesController {

    private final VuesEnregistrees vues;
    private final PanneauDeFiltres filtres;

    VuesController(VuesEnregistrees vues, PanneauDeFiltres filtres) {
        this.vues = vues;
        this.filtres = filtres;
    }

    /** A view in the page that holds them all; links are null for what the person may not do. */
    public record LigneDeVue(
            String nom,
            boolean partagee,
            List<String> contenu,
            String href,
            @Nullable String edition,
            @Nullable String retrait) {}

    @GetMapping
    String lister(Perimetre perimetre, Model modele) {
        List<VueEnregistree> visibles = vues.visibles(perimetre);
        List<Demande> demandes = visibles.stream()
                .map(vue -> Demande.lire(vue.parametres(), perimetre))
                .toList();
        List<List<String>> contenus = filtres.descriptions(perimetre, demandes);
        modele.addAttribute(
                "vues",
                IntStream.range(0, visibles.size())
                        .mapToObj(rang -> ligne(perimetre, visibles.get(rang), contenus.get(rang), demandes.get(rang)))
                        .toList());
        modele.addAttribute("liste", perimetre.chemin("/actions"));
        return "portefeuille/vues";
    }

    private static LigneDeVue ligne(Perimetre perimetre, VueEnregistree vue, List<String> contenu, Demande demande) {
        String chemin = chemin(perimetre, vue.id());
        return new LigneDeVue(
                vue.nom(),
                vue.partagee(),
                contenu,
                demande.href(perimetre),
                vue.mienne() ? chemin + "/edition" : null,
                vue.supprimable(perimetre) ? chemin : null);
    }

    @DeleteMapping("/{id}")
    String supprimer(Perimetre perimetre, @PathVariable long id) {
        vues.supprimer(perimetre, id);
        return "redirect:" + perimetre.chemin("/actions/vues");
    }

    private static String chemin(Perimetre perimetre, long id) {
        return perimetre.chemin("/actions/vues/" + id);
    }
}
