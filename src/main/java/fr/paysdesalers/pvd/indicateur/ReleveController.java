package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.territoire.ReleveForm;
import fr.paysdesalers.pvd.territoire.Services;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Counting a service in the bourgs-centres, as a source tells it; withdrawing a count that was wrong. */
@Controller
@RequestMapping("/conventions/{slug}/territoire/services/{service}/releves")
class ReleveController {

    private final Services services;
    private final VuesDeServices vues;
    private final Libelles libelles;
    private final Clock horloge;

    ReleveController(Services services, VuesDeServices vues, Libelles libelles, Clock horloge) {
        this.services = services;
        this.vues = vues;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /** The field of a bourg; {@code valeur} is what was typed, readable or not. */
    record ChampDeBourg(long id, String bourg, String nom, String valeur, boolean faux) {}

    @GetMapping("/nouveau")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, @PathVariable long service, Model modele) {
        ReleveForm form = ReleveForm.vide(LocalDate.now(horloge));
        modele.addAttribute("form", form);
        modele.addAttribute("bourgs", champs(perimetre, Map.of(), new BeanPropertyBindingResult(form, "form")));
        return page(perimetre, service, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @PathVariable long service,
            @Valid @ModelAttribute("form") ReleveForm form,
            BindingResult erreurs,
            @RequestParam Map<String, String> saisis,
            Model modele) {
        vues.service(perimetre, service);
        if (Formulaires.accepte(
                erreurs, () -> services.relever(perimetre, vues.territoire(perimetre), service, form))) {
            return "redirect:" + VuesDeServices.chemin(perimetre, service);
        }
        modele.addAttribute("bourgs", champs(perimetre, saisis, erreurs));
        return page(perimetre, service, modele);
    }

    @DeleteMapping("/{id}")
    @ReserveAuChefDeProjet
    String retirer(Perimetre perimetre, @PathVariable long service, @PathVariable long id) {
        services.retirer(perimetre, vues.territoire(perimetre), service, id);
        return "redirect:" + VuesDeServices.chemin(perimetre, service);
    }

    private String page(Perimetre perimetre, long service, Model modele) {
        String nom = vues.service(perimetre, service).nom();
        String chemin = VuesDeServices.chemin(perimetre, service);
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("indicateur.releve.ajouter.de", nom),
                        chemin + "/releves",
                        "post",
                        chemin,
                        nom,
                        libelles.texte("gabarits.enregistrer")));
        return "indicateur/releve";
    }

    /** What is no number at all makes an error of the whole map: its field is the one where it was typed. */
    private List<ChampDeBourg> champs(Perimetre perimetre, Map<String, String> saisis, BindingResult erreurs) {
        return vues.bourgs(perimetre).stream()
                .map(bourg -> {
                    String nom = "nombres[" + bourg.id() + "]";
                    String saisi = saisis.getOrDefault(nom, "").trim();
                    boolean faux = erreurs.hasFieldErrors(nom)
                            || erreurs.hasFieldErrors("nombres") && !saisi.matches("\\d{0,9}");
                    return new ChampDeBourg(bourg.id(), bourg.nom(), nom, saisi, faux);
                })
                .toList();
    }
}
