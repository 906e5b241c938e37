package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who signs: adding an organisation, saying when it signed, removing it. */
@Controller
@RequestMapping("/conventions/{slug}/convention/signataires")
class SignataireController {

    private static final String ANCRE = "#signataires";

    private final Signataires signataires;
    private final Referentiel referentiel;
    private final PagesDeConvention pages;
    private final Libelles libelles;
    private final Conflits conflits;

    SignataireController(
            Signataires signataires,
            Referentiel referentiel,
            PagesDeConvention pages,
            Libelles libelles,
            Conflits conflits) {
        this.signataires = signataires;
        this.referentiel = referentiel;
        this.pages = pages;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping("/nouveau")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, Model modele) {
        modele.addAttribute("form", SignataireForm.VIDE);
        return nouveau(perimetre, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @Valid @ModelAttribute("form") SignataireForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> signataires.ajouter(perimetre, form))
                ? PagesDeConvention.retour(perimetre, ANCRE)
                : nouveau(perimetre, modele);
    }

    @GetMapping("/{id}/edition")
    @ReserveAuChefDeProjet
    String editer(Perimetre perimetre, @PathVariable long id, Model modele) {
        modele.addAttribute("form", signataires.formulaire(perimetre, id));
        return edition(perimetre, id, modele);
    }

    @PutMapping("/{id}")
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SignataireForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        signataires.formulaire(perimetre, id);
        try {
            return Formulaires.accepte(erreurs, () -> signataires.modifier(perimetre, id, form))
                    ? PagesDeConvention.retour(perimetre, ANCRE)
                    : edition(perimetre, id, modele);
        } catch (ModificationConcurrente conflit) {
            edition(perimetre, id, modele);
            return conflits.page(modele, reponse, conflit, options(perimetre));
        }
    }

    @DeleteMapping("/{id}")
    @ReserveAuChefDeProjet
    String retirer(Perimetre perimetre, @PathVariable long id) {
        signataires.retirer(perimetre, id);
        return PagesDeConvention.retour(perimetre, ANCRE);
    }

    private String nouveau(Perimetre perimetre, Model modele) {
        modele.addAttribute("options", options(perimetre));
        pages.decrire(
                modele, perimetre, libelles.texte("convention.signataire.ajouter"), "post", "/signataires", ANCRE);
        return "convention/signataire";
    }

    private String edition(Perimetre perimetre, long id, Model modele) {
        String organisation =
                Objects.requireNonNull(signataires.formulaire(perimetre, id).organisation());
        modele.addAttribute("options", options(perimetre));
        pages.decrire(
                modele,
                perimetre,
                libelles.texte("convention.signataire.titre", organisation),
                "put",
                "/signataires/" + id,
                ANCRE);
        return "convention/signataire";
    }

    private Map<String, List<Option>> options(Perimetre perimetre) {
        return Map.of("communeId", referentiel.nomsDesCommunes(perimetre));
    }
}
