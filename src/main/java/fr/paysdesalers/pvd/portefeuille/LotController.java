package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Lots;
import fr.paysdesalers.pvd.action.Lots.Effet;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing one thing in many actions: choose, see what would happen, do it. */
@Controller
@RequestMapping("/conventions/{slug}/actions/lot")
class LotController {

    private final Lots lots;
    private final PagesDeLot pages;
    private final Delais delais;

    LotController(Lots lots, PagesDeLot pages, Delais delais) {
        this.lots = lots;
        this.pages = pages;
        this.delais = delais;
    }

    /** The actions that the list shows: the same question, in the same URL. */
    @GetMapping
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, @RequestParam MultiValueMap<String, String> parametres, Model modele) {
        modele.addAttribute("form", LotForm.vide(delais.aujourdHui()));
        return pages.choisir(perimetre, Criteres.de(parametres), null, modele);
    }

    /** Nothing changes yet. */
    @PostMapping("/apercu")
    @ReserveAuChefDeProjet
    String apercevoir(
            Perimetre perimetre,
            @RequestParam(required = false) @Nullable String retour,
            @RequestParam(name = "actions", defaultValue = "") List<String> cochees,
            @Valid @ModelAttribute("form") LotForm form,
            BindingResult erreurs,
            Model modele) {
        List<Effet> effets = new ArrayList<>();
        return Formulaires.accepte(
                        erreurs, () -> effets.addAll(lots.essayer(perimetre, form.references(), form.changement())))
                ? pages.montrer(perimetre, question(perimetre, retour), form, effets, modele)
                : pages.choisir(perimetre, question(perimetre, retour), cochees, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @RequestParam(required = false) @Nullable String retour,
            @RequestParam(name = "actions", defaultValue = "") List<String> cochees,
            @Valid @ModelAttribute("form") LotForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(
                        erreurs, () -> lots.appliquer(perimetre, form.references(), form.changement(), form.motif()))
                ? "redirect:" + perimetre.chemin("/actions")
                        + question(perimetre, retour).parametres()
                : pages.choisir(perimetre, question(perimetre, retour), cochees, modele);
    }

    /** What the list was asked, read again: nothing of what is sent goes into an address as it is. */
    private static Criteres question(Perimetre perimetre, @Nullable String retour) {
        return Demande.lire(retour == null ? "" : retour, perimetre).criteres();
    }
}
