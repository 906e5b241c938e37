package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Libelles;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one is signed in, and signing out from afar. */
@Controller
@RequestMapping("/compte/sessions")
class SessionsController {

    private static final String LISTE = "redirect:/compte/sessions";

    private final Sessions sessions;
    private final Libelles libelles;

    SessionsController(Sessions sessions, Libelles libelles) {
        this.sessions = sessions;
        this.libelles = libelles;
    }

    @GetMapping
    String lister(Visiteur visiteur, HttpServletRequest requete, Model modele) {
        modele.addAttribute("sessions", sessions.de(visiteur.compteId(), Sessions.presente(requete)));
        return "compte/sessions";
    }

    @PostMapping("/{cle}/fermeture")
    String fermer(Visiteur visiteur, @PathVariable String cle, RedirectAttributes suite) {
        sessions.fermer(visiteur.compteId(), cle);
        suite.addFlashAttribute("succes", libelles.texte("compte.session.fermee"));
        return LISTE;
    }

    @PostMapping("/fermeture")
    String fermerLesAutres(Visiteur visiteur, HttpServletRequest requete, RedirectAttributes suite) {
        sessions.fermerLesAutres(visiteur.compteId(), Sessions.presente(requete));
        suite.addFlashAttribute("succes", libelles.texte("compte.sessions.fermees"));
        return LISTE;
    }
}
