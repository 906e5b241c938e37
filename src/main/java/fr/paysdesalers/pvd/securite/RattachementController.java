package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.IdentitesProConnect;
import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tying one's account to ProConnect: the identity was shown by ProConnect a moment ago, and so was who holds the account. */
@Controller
@RequestMapping("/compte/proconnect")
class RattachementController {

    private static final String ICI = "redirect:/compte/proconnect";

    private final ClientProConnect client;
    private final TemoinsProConnect temoins;
    private final IdentitesProConnect identites;
    private final Libelles libelles;

    RattachementController(
            ClientProConnect client, TemoinsProConnect temoins, IdentitesProConnect identites, Libelles libelles) {
        this.client = client;
        this.temoins = temoins;
        this.identites = identites;
        this.libelles = libelles;
    }

    @ModelAttribute
    void exigerOuvert() {
        if (!client.estOuvert()) {
            throw new Introuvable("proconnect");
        }
    }

    @GetMapping
    String afficher(Visiteur visiteur, HttpServletRequest requete, Model modele) {
        modele.addAttribute("depuis", identites.relieeLe(visiteur).orElse(null));
        modele.addAttribute("agent", temoins.agent(requete).orElse(null));
        return "securite/rattachement";
    }

    @PostMapping
    @PreuveRecente
    String relier(
            Visiteur visiteur, HttpServletRequest requete, HttpServletResponse reponse, RedirectAttributes suite) {
        Agent agent =
                temoins.agent(requete).orElseThrow(() -> new ActeImpossible("securite.proconnect.rattachement.perime"));
        identites.relier(visiteur, agent.identite());
        temoins.oublierLAgent(requete, reponse);
        suite.addFlashAttribute("succes", libelles.texte("securite.proconnect.relie"));
        return ICI;
    }

    @DeleteMapping
    String delier(Visiteur visiteur, RedirectAttributes suite) {
        identites.delier(visiteur);
        suite.addFlashAttribute("succes", libelles.texte("securite.proconnect.delie"));
        return ICI;
    }
}
