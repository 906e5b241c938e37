package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sending another file for a document; the ones before are kept. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/documents/{id}/versions")
class VersionController {

    private final Documents documents;
    private final PagesDeDocument pages;

    VersionController(Documents documents, PagesDeDocument pages) {
        this.documents = documents;
        this.pages = pages;
    }

    @GetMapping("/nouvelle")
    @ReserveAuxComptables
    String preparer(Perimetre perimetre, @PathVariable String reference, @PathVariable long id, Model modele) {
        modele.addAttribute("form", new VersionForm(null));
        return page(perimetre, reference, id, modele);
    }

    @PostMapping
    @ReserveAuxComptables
    String creer(
            Perimetre perimetre,
            @PathVariable String reference,
            @PathVariable long id,
            @Valid @ModelAttribute("form") VersionForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> documents.remplacer(perimetre, reference, id, form.recu()))
                ? PagesDeDocument.retour(perimetre, reference)
                : page(perimetre, reference, id, modele);
    }

    private String page(Perimetre perimetre, String reference, long id, Model modele) {
        modele.addAttribute("titre", documents.titre(perimetre, reference, id));
        return pages.version(perimetre, reference, id, modele);
    }
}
