package fr.paysdesalers.pvd.cle;

import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own passkeys: which, a new one, one less. */
@Controller
@RequestMapping("/compte/cles")
class ClesController {

    private static final String LISTE = "redirect:/compte/cles";
    private static final String PAGE = "cle/nouvelle";

    private final ClesDAcces cles;
    private final Defis defis;
    private final Libelles libelles;

    ClesController(ClesDAcces cles, Defis defis, Libelles libelles) {
        this.cles = cles;
        this.defis = defis;
        this.libelles = libelles;
    }

    @GetMapping
    String lister(Visiteur visiteur, Model modele) {
        modele.addAttribute("cles", cles.de(visiteur));
        return "cle/cles";
    }

    @GetMapping("/nouvelle")
    @PreuveRecente
    String preparer(Model modele) {
        modele.addAttribute("form", new CleForm(null, null));
        return PAGE;
    }

    /** What the browser needs to make one. */
    @PostMapping(path = "/demande", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @PreuveRecente
    String demander(Visiteur visiteur, HttpServletRequest requete, HttpServletResponse reponse) {
        Bytes defi =
                defis.ouvrir(Usage.AJOUT, new Defis.Destinataire(visiteur.compteId(), null), requete.getRemoteAddr());
        TemoinDeDefi.poser(reponse, defi.toBase64UrlString());
        return cles.preparer(visiteur, defi);
    }

    @PostMapping
    @PreuveRecente
    String creer(
            Visiteur visiteur,
            @Valid @ModelAttribute("form") CleForm form,
            BindingResult erreurs,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        if (!Formulaires.accepte(erreurs, () -> ajouter(visiteur, form, requete, reponse))) {
            return PAGE;
        }
        suite.addFlashAttribute("succes", libelles.texte("cle.ajoutee", Objects.requireNonNull(form.nom())));
        return LISTE;
    }

    @DeleteMapping("/{id}")
    @PreuveRecente
    String supprimer(Visiteur visiteur, @PathVariable long id, RedirectAttributes suite) {
        cles.retirer(visiteur, id);
        suite.addFlashAttribute("succes", libelles.texte("cle.retiree"));
        return LISTE;
    }

    private void ajouter(Visiteur visiteur, CleForm form, HttpServletRequest requete, HttpServletResponse reponse) {
        try {
            Defis.Defi defi = defis.prendre(TemoinDeDefi.reprendre(requete, reponse), Usage.AJOUT);
            cles.ajouter(visiteur, defi, Objects.requireNonNull(form.reponse()), Objects.requireNonNull(form.nom()));
        } catch (CleRefusee refus) {
            throw new RefusDeSaisie("reponse", "cle.reponse.refusee");
        }
    }
}
