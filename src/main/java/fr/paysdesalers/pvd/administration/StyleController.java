package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.action.Meteo;
import fr.paysdesalers.pvd.action.Priorite;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.BarreArgent;
import fr.paysdesalers.pvd.financement.Certitude;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every component of the pages in every state, for whoever carries on. The sample form keeps nothing. */
@Controller
@RequestMapping("/administration/style")
class StyleController {

    /** Colours that the sheets of style name; pairs are checked by a test. */
    private static final List<String> JETONS = List.of(
            "fond",
            "surface",
            "surface-creuse",
            "encre",
            "encre-douce",
            "basalte",
            "gentiane",
            "sapin",
            "retard",
            "brique",
            "ambre",
            "ciel",
            "acquis",
            "demande");

    private final Libelles libelles;

    StyleController(Libelles libelles) {
        this.libelles = libelles;
    }

    /** One field of each kind. */
    record StyleForm(
            @NotBlank @Nullable String libelle,
            @NotBlank @Nullable String description,
            @NotNull @Nullable LocalDate le,
            @NotNull @Nullable Montant montant,
            @NotNull @Nullable Taux taux,
            @NotNull @Nullable Visibilite visibilite,
            @NotNull @Nullable List<Priorite> priorites) {}

    @GetMapping
    @ReserveAuxAdministrateurs
    String afficher(Model modele) {
        modele.addAttribute("form", new StyleForm(null, null, null, null, null, null, null));
        return page(modele);
    }

    /** The same with what the form says of what is typed: nothing typed, every error. */
    @GetMapping(params = "etat=erreurs")
    @ReserveAuxAdministrateurs
    String refuser(@Valid @ModelAttribute("form") StyleForm form, BindingResult erreurs, Model modele) {
        return page(modele);
    }

    private String page(Model modele) {
        modele.addAttribute("jetons", JETONS);
        modele.addAttribute("statuts", Statut.values());
        modele.addAttribute("meteos", Meteo.values());
        modele.addAttribute("certitudes", Certitude.values());
        modele.addAttribute("visibilites", Visibilite.values());
        modele.addAttribute("priorites", Priorite.values());
        modele.addAttribute("choixDeVisibilite", libelles.options(Visibilite.class));
        modele.addAttribute("choixDePriorite", libelles.options(Priorite.class));
        modele.addAttribute(
                "barre", BarreArgent.de(Montant.de(320_000), Montant.de(150_000), Montant.de(30_000), libelles));
        return "administration/style";
    }
}
