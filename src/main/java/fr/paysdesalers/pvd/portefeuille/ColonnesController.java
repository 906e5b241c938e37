package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Each person's columns of the list; what is not a column is ignored, none at all leaves the names. */
@Controller
class ColonnesController {

    private final ChoixDeColonnes choix;

    ColonnesController(ChoixDeColonnes choix) {
        this.choix = choix;
    }

    @PostMapping("/conventions/{slug}/actions/colonnes")
    String modifier(
            Perimetre perimetre,
            @RequestParam(required = false) @Nullable List<String> colonnes,
            @RequestParam(required = false) @Nullable String retour) {
        Set<Colonne> voulues = Colonne.lire(colonnes == null ? "" : String.join(",", colonnes));
        choix.retenir(perimetre, voulues);
        Demande demande = Demande.lire(retour == null ? "" : retour, perimetre);
        return "redirect:" + demande.avec(demande.affichage().colonnes(null)).href(perimetre);
    }
}
