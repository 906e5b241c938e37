package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Services;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The services of the bourgs-centres: their matrix, one of them with its counts. */
@Controller
@RequestMapping("/conventions/{slug}/territoire/services")
class ServiceController {

    private final Services services;
    private final VuesDeServices vues;
    private final Libelles libelles;

    ServiceController(Services services, VuesDeServices vues, Libelles libelles) {
        this.services = services;
        this.vues = vues;
        this.libelles = libelles;
    }

    /** A service, as it is typed. */
    record ServiceForm(@NotBlank @Size(max = 100) @Nullable String nom) {}

    @GetMapping
    String lister(Perimetre perimetre, Model modele) {
        List<Commune> bourgs = vues.bourgs(perimetre);
        modele.addAttribute("bourgs", bourgs.stream().map(Commune::nom).toList());
        modele.addAttribute("services", vues.matrice(perimetre, bourgs));
        modele.addAttribute("modifiable", perimetre.estChefDeProjet());
        modele.addAttribute("chemin", perimetre.chemin(""));
        return "indicateur/services";
    }

    @GetMapping("/nouveau")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, Model modele) {
        modele.addAttribute("form", new ServiceForm(null));
        return nouveau(perimetre, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre, @Valid @ModelAttribute("form") ServiceForm form, BindingResult erreurs, Model modele) {
        return Formulaires.accepte(
                        erreurs,
                        () -> services.ajouter(
                                perimetre, vues.territoire(perimetre), Objects.requireNonNull(form.nom())))
                ? "redirect:" + perimetre.chemin(VuesDeServices.PAGE)
                : nouveau(perimetre, modele);
    }

    @GetMapping("/{id}")
    String afficher(Perimetre perimetre, @PathVariable long id, Model modele) {
        modele.addAttribute("service", vues.service(perimetre, id));
        modele.addAttribute("releves", vues.releves(perimetre, id, vues.bourgs(perimetre)));
        modele.addAttribute("modifiable", perimetre.estChefDeProjet());
        modele.addAttribute("liste", perimetre.chemin(VuesDeServices.PAGE));
        modele.addAttribute("nouveau", VuesDeServices.chemin(perimetre, id) + "/releves/nouveau");
        return "indicateur/service";
    }

    private String nouveau(Perimetre perimetre, Model modele) {
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("indicateur.service.ajouter"),
                        perimetre.chemin(VuesDeServices.PAGE),
                        "post",
                        perimetre.chemin(VuesDeServices.PAGE),
                        libelles.texte("indicateur.services"),
                        libelles.texte("gabarits.enregistrer")));
        return "indicateur/service-nouveau";
    }
}
