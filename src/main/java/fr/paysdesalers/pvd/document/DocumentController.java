package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Attaching a document, saying something else of it, withdrawing it, putting it back. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/documents")
class DocumentController {

    private final Documents documents;
    private final PagesDeDocument pages;
    private final Conflits conflits;

    DocumentController(Documents documents, PagesDeDocument pages, Conflits conflits) {
        this.documents = documents;
        this.pages = pages;
        this.conflits = conflits;
    }

    @GetMapping("/nouveau")
    @ReserveAuxComptables
    String preparer(
            Perimetre perimetre,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable CleDePorteur porteur,
            @RequestParam(required = false) @Nullable GenreDocument genre,
            Model modele) {
        modele.addAttribute("form", DocumentForm.nouveau(porteur, genre));
        return pages.nouveau(perimetre, reference, modele);
    }

    @PostMapping
    @ReserveAuxComptables
    String creer(
            Perimetre perimetre,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") DocumentForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(
                        erreurs,
                        () -> documents.joindre(perimetre, reference, form.cle(), form.description(), form.recu()))
                ? PagesDeDocument.retour(perimetre, reference)
                : pages.nouveau(perimetre, reference, modele);
    }

    @GetMapping("/{id}/edition")
    @ReserveAuxComptables
    String editer(Perimetre perimetre, @PathVariable String reference, @PathVariable long id, Model modele) {
        modele.addAttribute("form", documents.formulaire(perimetre, reference, id));
        return pages.edition(perimetre, reference, id, modele);
    }

    @PutMapping("/{id}")
    @ReserveAuxComptables
    String modifier(
            Perimetre perimetre,
            @PathVariable String reference,
            @PathVariable long id,
            @Valid @ModelAttribute("form") EditionDeDocumentForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        documents.formulaire(perimetre, reference, id);
        try {
            return Formulaires.accepte(erreurs, () -> documents.modifier(perimetre, reference, id, form))
                    ? PagesDeDocument.retour(perimetre, reference)
                    : pages.edition(perimetre, reference, id, modele);
        } catch (ModificationConcurrente conflit) {
            pages.edition(perimetre, reference, id, modele);
            return conflits.page(modele, reponse, conflit, pages.options(List.of()));
        }
    }

    @DeleteMapping("/{id}")
    @ReserveAuxComptables
    String supprimer(Perimetre perimetre, @PathVariable String reference, @PathVariable long id) {
        documents.retirer(perimetre, reference, id);
        return PagesDeDocument.retour(perimetre, reference);
    }

    @PostMapping("/{id}/remise-en-place")
    @ReserveAuxComptables
    String remettre(Perimetre perimetre, @PathVariable String reference, @PathVariable long id) {
        documents.remettre(perimetre, reference, id);
        return PagesDeDocument.retour(perimetre, reference);
    }
}
