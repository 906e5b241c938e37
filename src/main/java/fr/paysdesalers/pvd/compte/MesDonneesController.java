package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.Conservation;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import fr.paysdesalers.pvd.socle.RepereConvention;
import jakarta.validation.Valid;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own data: taken away in a file, and the account closed by its holder. */
@Controller
@RequestMapping("/compte/donnees")
class MesDonneesController {

    private final ExportsPersonnels exports;
    private final Departs departs;
    private final AnnuaireConventions conventions;
    private final Libelles libelles;

    MesDonneesController(
            ExportsPersonnels exports, Departs departs, AnnuaireConventions conventions, Libelles libelles) {
        this.libelles = libelles;
        this.exports = exports;
        this.departs = departs;
        this.conventions = conventions;
    }

    @GetMapping
    String afficher(Visiteur visiteur, Model modele) {
        modele.addAttribute("form", DepartForm.VIDE);
        return page(visiteur, modele);
    }

    @GetMapping("/mes-donnees.json")
    ResponseEntity<byte[]> exporter(Visiteur visiteur) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("mes-donnees.json")
                                .build()
                                .toString())
                .body(exports.de(visiteur));
    }

    @PostMapping("/fermeture")
    @PreuveRecente
    String fermer(
            Visiteur visiteur, @Valid @ModelAttribute("form") DepartForm form, BindingResult erreurs, Model modele) {
        return Formulaires.accepte(erreurs, () -> departs.partir(visiteur))
                ? "redirect:/connexion?fait=fermeture"
                : page(visiteur, modele);
    }

    private String page(Visiteur visiteur, Model modele) {
        Departs.Attaches attaches = departs.attaches(visiteur);
        modele.addAttribute("dernierAdministrateur", attaches.administrateur());
        modele.addAttribute(
                "orphelines",
                conventions.toutes().stream()
                        .filter(une -> attaches.conventions().contains(une.id()))
                        .map(RepereConvention::nom)
                        .toList());
        modele.addAttribute("options", libelles.options(DepartForm.Decision.class));
        modele.addAttribute("jours", Conservation.COMPTES_FERMES.jours());
        return "compte/donnees";
    }
}
