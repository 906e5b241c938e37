package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.cle.CleRefusee;
import fr.paysdesalers.pvd.compte.CompteEnSession;
import fr.paysdesalers.pvd.compte.CompteEnSession.EnAttente;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second proof that a role asks for: the only page of those who are half-way in, with the sign-out. */
@Controller
@RequestMapping(SecondFacteurController.PAGE)
class SecondFacteurController {

    static final String PAGE = "/connexion/second-facteur";
    private static final String DEBUT = "redirect:/connexion";

    private final Controle controle;
    private final Entree entree;

    SecondFacteurController(Controle controle, Entree entree) {
        this.controle = controle;
        this.entree = entree;
    }

    @GetMapping
    String preparer(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String erreur,
            HttpServletRequest requete,
            Model modele) {
        modele.addAttribute("form", PreuveForm.vers(null));
        modele.addAttribute("envoiDeCode", code);
        modele.addAttribute("erreurDeCle", erreur != null);
        return page(requete, modele);
    }

    @PostMapping
    @Nullable
    String prouver(
            @ModelAttribute("form") PreuveForm form,
            BindingResult erreurs,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model modele)
            throws ServletException, IOException {
        Optional<EnAttente> attente = CompteEnSession.enAttente(requete);
        if (attente.isEmpty()) {
            return DEBUT;
        }
        try {
            String facteur = controle.juger(attente.get().visiteur(), form, requete);
            entree.completer(attente.get(), facteur, requete, reponse);
            return null;
        } catch (RefusDeSaisie refus) {
            refus.dans(erreurs);
            return page(requete, modele);
        }
    }

    /** Sends a code. */
    @PostMapping("/code")
    String demanderUnCode(HttpServletRequest requete) {
        return CompteEnSession.enAttente(requete)
                .map(attente -> controle.demanderUnCode(attente.visiteur()) ? "envoye" : "trop")
                .map(suite -> "redirect:" + PAGE + "?code=" + suite)
                .orElse(DEBUT);
    }

    /** What the browser needs to ask for a passkey. */
    @PostMapping(path = "/cle/demande", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> demanderUneCle(HttpServletRequest requete, HttpServletResponse reponse) {
        return ResponseEntity.of(CompteEnSession.enAttente(requete)
                .map(attente -> controle.demander(attente.visiteur(), requete, reponse)));
    }

    @PostMapping("/cle")
    @Nullable
    String prouverParCle(
            @RequestParam(name = "reponse", required = false) @Nullable String cle,
            HttpServletRequest requete,
            HttpServletResponse reponse)
            throws ServletException, IOException {
        Optional<EnAttente> attente = CompteEnSession.enAttente(requete);
        if (attente.isEmpty()) {
            return DEBUT;
        }
        try {
            String facteur = controle.juger(attente.get().visiteur(), cle, requete, reponse);
            entree.completer(attente.get(), facteur, requete, reponse);
            return null;
        } catch (CleRefusee refus) {
            return "redirect:" + PAGE + "?erreur=cle";
        }
    }

    private String page(HttpServletRequest requete, Model modele) {
        Optional<EnAttente> attente = CompteEnSession.enAttente(requete);
        if (attente.isEmpty()) {
            return DEBUT;
        }
        controle.decrire(attente.get().visiteur(), modele);
        modele.addAttribute("parMotDePasse", !attente.get().aProuve(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        modele.addAttribute("parCode", !attente.get().aProuve(FactorGrantedAuthority.OTT_AUTHORITY));
        return "securite/second-facteur";
    }
}
