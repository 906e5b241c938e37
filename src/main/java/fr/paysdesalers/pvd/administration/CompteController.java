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

/** One account: what was done to it, when and by whom. */
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
        CompteLu compte = comptes.tous().stream()
                .filter(un -> un.id() == id)
                .findFirst()
                .orElseThrow(() -> new Introuvable("compte " + id));
        modele.addAttribute(
                "compte", choix.vus(List.of(compte), visiteur.compteId()).get(0));
        modele.addAttribute("gestes", gestes.duCompte(id));
        return "administration/compte";
    }
}
