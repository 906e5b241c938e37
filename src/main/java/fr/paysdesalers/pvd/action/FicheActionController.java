package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.convention.Referentiel;
import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Creating an action and changing its content. */
@Controller
@RequestMapping("/conventions/{slug}/actions")
class FicheActionController {

    private static final String PAGE = "action/formulaire";

    private final FichesAction actions;
    private final Referentiel referentiel;
    private final Libelles libelles;
    private final Conflits conflits;

    FicheActionController(FichesAction actions, Referentiel referentiel, Libelles libelles, Conflits conflits) {
        this.actions = actions;
        this.referentiel = referentiel;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping("/nouvelle")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, Model modele) {
        FicheActionForm form = FicheActionForm.nouvelle();
        modele.addAttribute("form", form);
        modele.addAttribute("communes", CommuneAChoisir.de(referentiel.communes(perimetre), form));
        return nouvelle(perimetre, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @Valid @ModelAttribute("form") FicheActionForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletRequest requete) {
        AtomicReference<Reference> creee = new AtomicReference<>();
        if (!Formulaires.accepte(erreurs, () -> creee.set(actions.creer(perimetre, form.fiche())))) {
            modele.addAttribute("communes", CommuneAChoisir.de(referentiel.communes(perimetre), requete));
            return nouvelle(perimetre, modele);
        }
        return "redirect:" + perimetre.chemin("/actions/" + creee.get());
    }

    @GetMapping("/{reference}/edition")
    @ReserveAuChefDeProjet
    String editer(Perimetre perimetre, @PathVariable Reference reference, Model modele) {
        FicheActionForm form = actions.formulaire(perimetre, reference);
        modele.addAttribute("form", form);
        modele.addAttribute("communes", CommuneAChoisir.de(referentiel.communes(perimetre), form));
        return edition(perimetre, reference, modele);
    }

    @PutMapping("/{reference}")
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") FicheActionForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        try {
            if (!Formulaires.accepte(erreurs, () -> actions.modifier(perimetre, reference, form))) {
                modele.addAttribute("communes", CommuneAChoisir.de(referentiel.communes(perimetre), requete));
                return edition(perimetre, reference, modele);
            }
        } catch (ModificationConcurrente conflit) {
            edition(perimetre, reference, modele);
            return conflits.page(modele, reponse, conflit, options(perimetre));
        }
        return "redirect:" + perimetre.chemin("/actions/" + reference);
    }

    private String nouvelle(Perimetre perimetre, Model modele) {
        modele.addAttribute("options", options(perimetre));
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("action.nouvelle.titre"),
                        perimetre.chemin("/actions"),
                        "post",
                        perimetre.chemin("/actions"),
                        libelles.texte("gabarits.menu.actions"),
                        libelles.texte("action.nouvelle.bouton")));
        return PAGE;
    }

    private String edition(Perimetre perimetre, Reference reference, Model modele) {
        modele.addAttribute("options", options(perimetre));
        String fiche = perimetre.chemin("/actions/" + reference);
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("action.edition.titre", reference),
                        fiche,
                        "put",
                        fiche,
                        reference.toString(),
                        libelles.texte("gabarits.enregistrer")));
        return PAGE;
    }

    private Map<String, List<Option>> options(Perimetre perimetre) {
        Map<String, List<Option>> options = new HashMap<>();
        options.put("objectifId", referentiel.objectifs(perimetre));
        options.put("thematiqueId", referentiel.thematiques(perimetre));
        options.put("axeId", referentiel.axes(perimetre));
        options.put("maitreOuvrageId", referentiel.maitresOuvrage(perimetre));
        options.put("maturite", libelles.options(Maturite.class));
        options.put("meteo", libelles.options(Meteo.class));
        options.put("priorite", libelles.options(Priorite.class));
        options.put("situationOrt", libelles.options(SituationOrt.class));
        options.put("contrats", libelles.options(Contrat.class));
        options.put("visibilite", libelles.options(Visibilite.class));
        options.put("communes", referentiel.nomsDesCommunes(perimetre));
        options.put("parts", options.get("communes"));
        return options;
    }
}
