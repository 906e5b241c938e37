package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.PagesDAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.financement.ChampsDAnnees.Conflit;
import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Typing the years of a funding line, or going back to the proportion of the dépenses. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/financements/{id}/annees")
class AnneesController {

    private static final String ANCRE = "#financement";

    private final AnneesDeFinancement annees;
    private final Financements financements;
    private final PagesDAction pages;
    private final ChampsDAnnees champs;
    private final Libelles libelles;

    AnneesController(
            AnneesDeFinancement annees,
            Financements financements,
            PagesDAction pages,
            ChampsDAnnees champs,
            Libelles libelles) {
        this.champs = champs;
        this.annees = annees;
        this.financements = financements;
        this.pages = pages;
        this.libelles = libelles;
    }

    @GetMapping
    @ReserveAuxComptables
    String preparer(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id, Model modele) {
        modele.addAttribute("form", annees.formulaire(perimetre, reference, id));
        return page(perimetre, reference, id, Map.of(), Set.of(), modele);
    }

    @PostMapping
    @ReserveAuxComptables
    String repartir(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @Valid @ModelAttribute("form") AnneesForm form,
            BindingResult erreurs,
            @RequestParam Map<String, String> envoyes,
            Model modele,
            HttpServletResponse reponse) {
        try {
            return enregistrer(perimetre, reference, id, form, erreurs, envoyes, modele);
        } catch (ModificationConcurrente devance) {
            page(perimetre, reference, id, Map.of(), Set.of(), modele);
            Conflit conflit = champs.conflit(form, annees.formulaire(perimetre, reference, id));
            return Conflits.page(modele, reponse, conflit.valeurs(), conflit.ecarts());
        }
    }

    private String enregistrer(
            Perimetre perimetre,
            Reference reference,
            long id,
            AnneesForm form,
            BindingResult erreurs,
            Map<String, String> envoyes,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> annees.repartir(perimetre, reference, id, form))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : page(
                        perimetre,
                        reference,
                        id,
                        envoyes,
                        erreurs.getFieldErrors().stream()
                                .map(FieldError::getField)
                                .collect(Collectors.toSet()),
                        modele);
    }

    @DeleteMapping
    @ReserveAuxComptables
    String oublier(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id) {
        annees.oublier(perimetre, reference, id);
        return PagesDAction.retour(perimetre, reference, ANCRE);
    }

    /** The fields are those of the plan, whatever was sent; they show what was typed as it was. */
    private String page(
            Perimetre perimetre,
            Reference reference,
            long id,
            Map<String, String> envoyes,
            Set<String> fautifs,
            Model modele) {
        LigneDeFinancement ligne = financements.ligne(perimetre, reference, id);
        AnneesForm presente = annees.formulaire(perimetre, reference, id);
        modele.addAttribute("intitule", ligne.intitule() == null ? libelles.de(ligne.nature()) : ligne.intitule());
        Montant retenu = ligne.retenu() == null ? Montant.ZERO : ligne.retenu();
        modele.addAttribute("retenu", retenu.auCentime());
        modele.addAttribute("annees", ChampsDAnnees.champs(presente, envoyes, fautifs));
        modele.addAttribute("version", presente.version());
        pages.decrire(
                modele, perimetre, reference, "financement.annees.titre", "/financements/" + id + "/annees", ANCRE);
        return "financement/annees";
    }
}
