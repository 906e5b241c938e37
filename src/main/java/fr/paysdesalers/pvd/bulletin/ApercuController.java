package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who would receive what, member by member, before a convention begins to write to them. */
@Controller
@RequestMapping("/conventions/{slug}/membres/messages")
class ApercuController {

    private final Envois envois;
    private final Apercus apercus;
    private final Libelles libelles;

    ApercuController(Envois envois, Apercus apercus, Libelles libelles) {
        this.envois = envois;
        this.apercus = apercus;
        this.libelles = libelles;
    }

    @GetMapping
    @ReserveAuChefDeProjet
    String afficher(Perimetre perimetre, Model modele) {
        modele.addAttribute("envoi", envois.present(perimetre).orElse(null));
        modele.addAttribute("lecteurs", apercus.lecteurs(perimetre));
        modele.addAttribute("prochain", apercus.prochain());
        modele.addAttribute("chemin", perimetre.chemin("/membres/messages"));
        modele.addAttribute("membres", perimetre.chemin("/membres"));
        return "bulletin/apercu";
    }

    @PostMapping
    String commencer(Perimetre perimetre, RedirectAttributes suite) {
        envois.commencer(perimetre);
        suite.addFlashAttribute("succes", libelles.texte("bulletin.commence", apercus.prochain()));
        return "redirect:" + perimetre.chemin("/membres/messages");
    }

    @DeleteMapping
    String arreter(Perimetre perimetre, RedirectAttributes suite) {
        envois.arreter(perimetre);
        suite.addFlashAttribute("succes", libelles.texte("bulletin.arrete"));
        return "redirect:" + perimetre.chemin("/membres/messages");
    }
}
