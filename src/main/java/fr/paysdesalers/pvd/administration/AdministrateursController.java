package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.compte.Administrateurs;
import fr.paysdesalers.pvd.compte.CompteLu;
import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The title of administrateur: given and taken back on a page that says what it opens. */
@Controller
@RequestMapping("/administration/comptes/{id}/administrateur")
class AdministrateursController {

    private final Administrateurs administrateurs;
    private final Comptes comptes;
    private final Libelles libelles;

    AdministrateursController(Administrateurs administrateurs, Comptes comptes, Libelles libelles) {
        this.administrateurs = administrateurs;
        this.comptes = comptes;
        this.libelles = libelles;
    }

    @GetMapping
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String preparer(Visiteur visiteur, @PathVariable long id, Model modele) {
        CompteLu compte = comptes.tous().stream()
                .filter(un -> un.id() == id)
                .findFirst()
                .orElseThrow(() -> new Introuvable("compte " + id));
        boolean titulaire = compte.administrateur();
        modele.addAttribute("titulaire", titulaire);
        modele.addAttribute("soi", visiteur.compteId() == id);
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte(
                                titulaire ? "administration.titre.retirer.de" : "administration.titre.nommer.qui",
                                compte.nom()),
                        compte(id) + "/administrateur",
                        titulaire ? "delete" : "post",
                        compte(id),
                        libelles.texte("administration.compte.titre", compte.nom()),
                        libelles.texte(titulaire ? "administration.titre.retirer" : "administration.titre.nommer")));
        return "administration/administrateur";
    }

    @PostMapping
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String nommer(Visiteur visiteur, @PathVariable long id, RedirectAttributes suite) {
        administrateurs.nommer(visiteur, id);
        suite.addFlashAttribute("succes", libelles.texte("administration.titre.nomme"));
        return "redirect:" + compte(id);
    }

    /** Whoever gives their own title back sees no page of the administration any more. */
    @DeleteMapping
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String retirer(Visiteur visiteur, @PathVariable long id, RedirectAttributes suite) {
        administrateurs.retirer(visiteur, id);
        if (visiteur.compteId() == id) {
            return "redirect:/compte";
        }
        suite.addFlashAttribute("succes", libelles.texte("administration.titre.retire"));
        return "redirect:" + compte(id);
    }

    private static String compte(long id) {
        return "/administration/comptes/" + id;
    }
}
