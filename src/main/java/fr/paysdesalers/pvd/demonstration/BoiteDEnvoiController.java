package fr.paysdesalers.pvd.demonstration;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The messages that the demonstration would have sent, for whoever tries it. */
@Controller
@Profile("demonstration")
class BoiteDEnvoiController {

    private final BoiteDEnvoi boite;

    BoiteDEnvoiController(BoiteDEnvoi boite) {
        this.boite = boite;
    }

    @GetMapping("/boite-d-envoi")
    String lister(Model modele) {
        modele.addAttribute("messages", boite.derniers());
        return "demonstration/boite";
    }
}
