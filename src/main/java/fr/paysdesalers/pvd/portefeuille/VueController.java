package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.portefeuille.VuesEnregistrees.VueEnregistree;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeping the present question to the list under a name, and naming it again. */
@Controller
@RequestMapping("/conventions/{slug}/actions/vues")
class VueController {

    private final VuesEnregistrees vues;
    private final PanneauDeFiltres filtres;
    private final Libelles libelles;

    VueController(VuesEnregistrees vues, PanneauDeFiltres filtres, Libelles libelles) {
        this.vues = vues;
        this.filtres = filtres;
        this.libelles = libelles;
    }

    @GetMapping("/nouvelle")
    String preparer(Perimetre perimetre, @RequestParam MultiValueMap<String, String> parametres, Model modele) {
        String question = Demande.de(parametres, perimetre).parametres();
        modele.addAttribute("form", new VueForm(null, false, question));
        return nouvelle(perimetre, question, modele);
    }

    @PostMapping
    String creer(
            Perimetre perimetre, @Valid @ModelAttribute("form") VueForm form, BindingResult erreurs, Model modele) {
        Demande demande = Demande.lire(form.question(), perimetre);
        return Formulaires.accepte(
                        erreurs, () -> vues.enregistrer(perimetre, form.nomme(), form.question(), form.estPartagee()))
                ? "redirect:" + demande.avec(demande.affichage().page(1)).href(perimetre)
                : nouvelle(perimetre, form.question(), modele);
    }

    @GetMapping("/{id}/edition")
    String editer(Perimetre perimetre, @PathVariable long id, Model modele) {
        VueEnregistree vue = vues.aModifier(perimetre, id);
        modele.addAttribute("form", new VueForm(vue.nom(), vue.partagee(), null));
        return edition(perimetre, vue, modele);
    }

    @PutMapping("/{id}")
    String modifier(
            Perimetre perimetre,
            @PathVariable long id,
            @Valid @ModelAttribute("form") VueForm form,
            BindingResult erreurs,
            Model modele) {
        VueEnregistree vue = vues.aModifier(perimetre, id);
        return Formulaires.accepte(erreurs, () -> vues.renommer(perimetre, id, form.nomme(), form.estPartagee()))
                ? "redirect:" + perimetre.chemin("/actions/vues")
                : edition(perimetre, vue, modele);
    }

    private String nouvelle(Perimetre perimetre, String question, Model modele) {
        Demande demande = Demande.lire(question, perimetre);
        modele.addAttribute(
                "page",
                page("portefeuille.vue.nouvelle", perimetre.chemin("/actions/vues"), "post", demande.href(perimetre)));
        return formulaire(perimetre, demande, modele);
    }

    private String edition(Perimetre perimetre, VueEnregistree vue, Model modele) {
        modele.addAttribute(
                "page",
                page(
                        "portefeuille.vue.renommer",
                        chemin(perimetre, vue.id()),
                        "put",
                        perimetre.chemin("/actions/vues")));
        return formulaire(perimetre, Demande.lire(vue.parametres(), perimetre), modele);
    }

    private String formulaire(Perimetre perimetre, Demande demande, Model modele) {
        modele.addAttribute(
                "questions", filtres.descriptions(perimetre, List.of(demande)).get(0));
        modele.addAttribute("partageable", perimetre.estChefDeProjet());
        return "portefeuille/vue";
    }

    private PageDeFormulaire page(String cle, String envoi, String methode, String retour) {
        return new PageDeFormulaire(
                libelles.texte(cle),
                envoi,
                methode,
                retour,
                libelles.texte("portefeuille.actions.titre"),
                libelles.texte("gabarits.enregistrer"));
    }

    private static String chemin(Perimetre perimetre, long id) {
        return perimetre.chemin("/actions/vues/" + id);
    }
}
