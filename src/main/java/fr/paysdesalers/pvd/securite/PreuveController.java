package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.cle.CleRefusee;
import fr.paysdesalers.pvd.compte.CompteEnSession;
import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.socle.Formulaires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proving again who one is, before what matters; then back to what one was doing. */
@Controller
@RequestMapping(PreuveController.PAGE)
class PreuveController {

    static final String PAGE = "/compte/preuve";

    private final Controle controle;
    private final CompteEnSession session;

    PreuveController(Controle controle, CompteEnSession session) {
        this.controle = controle;
        this.session = session;
    }

    @GetMapping
    String preparer(
            Visiteur visiteur,
            @RequestParam(required = false) @Nullable String suite,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String erreur,
            Model modele) {
        modele.addAttribute("form", PreuveForm.vers(suite));
        modele.addAttribute("envoiDeCode", code);
        modele.addAttribute("erreurDeCle", erreur != null);
        return page(visiteur, modele);
    }

    @PostMapping
    String prouver(
            Visiteur visiteur,
            @ModelAttribute("form") PreuveForm form,
            BindingResult erreurs,
            HttpServletRequest requete,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> session.ajouter(controle.juger(visiteur, form, requete), requete))
                ? suite(form.suite())
                : page(visiteur, modele);
    }

    /** Sends a code. */
    @PostMapping("/code")
    String demanderUnCode(
            Visiteur visiteur, @RequestParam(required = false) @Nullable String suite, RedirectAttributes retour) {
        retour.addAttribute("suite", verifier(suite));
        retour.addAttribute("code", controle.demanderUnCode(visiteur) ? "envoye" : "trop");
        return "redirect:" + PAGE;
    }

    /** What the browser needs to ask for a passkey. */
    @PostMapping(path = "/cle/demande", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String demanderUneCle(Visiteur visiteur, HttpServletRequest requete, HttpServletResponse reponse) {
        return controle.demander(visiteur, requete, reponse);
    }

    @PostMapping("/cle")
    String prouverParCle(
            Visiteur visiteur,
            @RequestParam(name = "reponse", required = false) @Nullable String cle,
            @RequestParam(required = false) @Nullable String suite,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            RedirectAttributes retour) {
        try {
            session.ajouter(controle.juger(visiteur, cle, requete, reponse), requete);
            return suite(suite);
        } catch (CleRefusee refus) {
            retour.addAttribute("suite", verifier(suite));
            retour.addAttribute("erreur", "cle");
            return "redirect:" + PAGE;
        }
    }

    @GetMapping("/faite")
    String afficher() {
        return "securite/preuve-faite";
    }

    private String page(Visiteur visiteur, Model modele) {
        controle.decrire(visiteur, modele);
        modele.addAttribute("parMotDePasse", true);
        modele.addAttribute("parCode", true);
        return "securite/preuve";
    }

    private static String suite(@Nullable String suite) {
        return "redirect:" + verifier(suite);
    }

    /** A page of the portal, or one's own account. */
    private static String verifier(@Nullable String suite) {
        return suite != null && PageDemandee.estUnePage(suite) ? suite : "/compte";
    }
}
