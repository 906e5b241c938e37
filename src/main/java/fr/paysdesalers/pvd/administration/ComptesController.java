package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.compte.CompteLu;
import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.compte.Fermetures;
import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts of the portal: closing, opening again, and the yearly look at those that nobody uses. */
@Controller
@RequestMapping("/administration/comptes")
class ComptesController {

    private static final String LISTE = "/administration/comptes";

    private final Comptes comptes;
    private final Fermetures fermetures;
    private final ChoixDInvitation choix;

    ComptesController(Comptes comptes, Fermetures fermetures, ChoixDInvitation choix) {
        this.comptes = comptes;
        this.fermetures = fermetures;
        this.choix = choix;
    }

    @GetMapping
    @ReserveAuxAdministrateurs
    String lister(Visiteur visiteur, @RequestParam(required = false) @Nullable String inutilises, Model modele) {
        List<CompteLu> tous = comptes.tous();
        List<CompteLu> delaisses = choix.inutilises(tous);
        modele.addAttribute("comptes", choix.vus(inutilises == null ? tous : delaisses, visiteur.compteId()));
        modele.addAttribute("delaisses", delaisses.size());
        modele.addAttribute("inutilises", inutilises != null);
        return "administration/comptes";
    }

    @PostMapping("/{id}/fermeture")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String fermer(Visiteur visiteur, @PathVariable long id) {
        fermetures.fermer(visiteur, id);
        return "redirect:" + LISTE;
    }

    @PostMapping("/{id}/reouverture")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String rouvrir(Visiteur visiteur, @PathVariable long id) {
        fermetures.rouvrir(visiteur, id);
        return "redirect:" + LISTE;
    }
}
