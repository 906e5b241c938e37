package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.compte.CompteLu;
import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.compte.Gestes;
import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One account: whether it administers the portal, and what was done to it, when and by whom. */
@Controller("compteDeLAdministration")
class CompteController {

    private final Comptes comptes;
    private final Gestes gestes;
    private final ChoixDInvitation choix;

    CompteController(Comptes comptes, Gestes gestes, ChoixDInvitation choix) {
        this.comptes = comptes;
        this.gestes = gestes;
        this.choix = choix;
    }

    @GetMapping("/administration/comptes/{id}")
    @ReserveAuxAdministrateurs
    String afficher(Visiteur visiteur, @PathVariable long id, Model modele) {
        List<CompteLu> tous = comptes.tous();
        CompteLu compte = tous.stream()
                .filter(un -> un.id() == id)
                .findFirst()
                .orElseThrow(() -> new Introuvable("compte " + id));
        modele.addAttribute(
                "compte", choix.vus(List.of(compte), visiteur.compteId()).get(0));
        modele.addAttribute("titulaire", compte.administrateur());
        modele.addAttribute(
                "seul",
                tous.stream()
                        .noneMatch(autre -> autre.administrateur() && autre.fermeLe() == null && autre.id() != id));
        modele.addAttribute("gestes", gestes.duCompte(id));
        return "administration/compte";
    }
}
