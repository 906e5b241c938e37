package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.LienPerime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The messages that a person receives: from their account, or without signing in by the link at the end of a message. */
@Controller
class ChoixController {

    private static final String DANS_LE_COMPTE = "/compte/messages";

    private final Choix choix;
    private final LiensDeChoix liens;
    private final Libelles libelles;

    ChoixController(Choix choix, LiensDeChoix liens, Libelles libelles) {
        this.choix = choix;
        this.liens = liens;
        this.libelles = libelles;
    }

    /** A message that can be stopped. */
    public record Case(String code, String libelle, String aide, boolean cochee) {}

    @GetMapping(DANS_LE_COMPTE)
    String afficher(Visiteur visiteur, Model modele) {
        return page(visiteur.compteId(), DANS_LE_COMPTE, modele);
    }

    @PostMapping(DANS_LE_COMPTE)
    String changer(Visiteur visiteur, @ModelAttribute ChoixForm form, RedirectAttributes suite) {
        return retenir(visiteur.compteId(), form, DANS_LE_COMPTE, suite);
    }

    @GetMapping(LiensDeChoix.CHEMIN + "{lien}")
    String afficher(@PathVariable String lien, Model modele) {
        return page(compte(lien), LiensDeChoix.CHEMIN + lien, modele);
    }

    @PostMapping(LiensDeChoix.CHEMIN + "{lien}")
    String changer(@PathVariable String lien, @ModelAttribute ChoixForm form, RedirectAttributes suite) {
        return retenir(compte(lien), form, LiensDeChoix.CHEMIN + lien, suite);
    }

    private long compte(String lien) {
        return liens.compte(lien).orElseThrow(LienPerime::new);
    }

    private String retenir(long compteId, ChoixForm form, String chemin, RedirectAttributes suite) {
        choix.recevoir(compteId, form.voulus());
        suite.addAttribute("fait", "oui");
        return "redirect:" + chemin;
    }

    private String page(long compteId, String chemin, Model modele) {
        Set<Sujet> recus = choix.recus(compteId);
        List<Case> cases = Arrays.stream(Sujet.values())
                .map(sujet ->
                        new Case(sujet.name(), libelles.de(sujet), libelles.texte(aide(sujet)), recus.contains(sujet)))
                .toList();
        modele.addAttribute("cases", cases);
        modele.addAttribute("chemin", chemin);
        return "bulletin/choix";
    }

    private static String aide(Sujet sujet) {
        return switch (sujet) {
            case BULLETIN -> "bulletin.sujet.BULLETIN.aide";
            case ALERTE -> "bulletin.sujet.ALERTE.aide";
            case PROPOSITION -> "bulletin.sujet.PROPOSITION.aide";
        };
    }
}
