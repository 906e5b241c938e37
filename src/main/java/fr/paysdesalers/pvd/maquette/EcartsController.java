package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.maquette.Instantanes.Instantane;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxLecteursInternes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A frozen maquette beside another one, or beside today. */
@Controller
@RequestMapping("/conventions/{slug}/financements/maquette/instantanes/{id}/comparaison")
class EcartsController {

    private final Instantanes instantanes;
    private final VuesDInstantanes vues;

    EcartsController(Instantanes instantanes, VuesDInstantanes vues) {
        this.instantanes = instantanes;
        this.vues = vues;
    }

    /**
     * Compares with an older one, or with today.
     *
     * @param avec key of another frozen maquette; without one, the one before it, else today
     */
    @GetMapping
    @ReserveAuxLecteursInternes
    String comparer(
            Perimetre perimetre,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String avec,
            Model modele) {
        Instantane celui = instantanes.instantane(perimetre, id);
        List<Instantane> tous = instantanes.tous(perimetre);
        Instantane autre = VuesDInstantanes.autre(tous, celui, avec);
        MaquetteFigee figee = MaquetteFigee.lire(instantanes.contenu(perimetre, id));
        MaquetteFigee autreFigee = autre == null
                ? instantanes.aujourdHui(perimetre)
                : MaquetteFigee.lire(instantanes.contenu(perimetre, autre.id()));
        boolean autreAvant = autre != null && VuesDInstantanes.precede(autre, celui);
        modele.addAttribute("instantane", celui);
        modele.addAttribute(
                "ecarts",
                vues.ecarts(
                        autreAvant
                                ? EcartsDeMaquettes.entre(autreFigee, figee)
                                : EcartsDeMaquettes.entre(figee, autreFigee)));
        modele.addAttribute("avant", vues.nom(autreAvant ? autre : celui));
        modele.addAttribute("apres", vues.nom(autreAvant ? celui : autre));
        modele.addAttribute("choix", vues.choix(perimetre, tous, celui, autre));
        return InstantanesController.chemins(perimetre, modele, "maquette/comparaison");
    }
}
