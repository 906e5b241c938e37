package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.PagesDAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pieces that a funder expects: expecting one, giving it, taking it back. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/financements/{id}/pieces")
class PieceController {

    private static final String ANCRE = "#financement";

    private final Pieces pieces;
    private final Financements financements;
    private final PagesDAction pages;
    private final Clock horloge;

    PieceController(Pieces pieces, Financements financements, PagesDAction pages, Clock horloge) {
        this.pieces = pieces;
        this.financements = financements;
        this.pages = pages;
        this.horloge = horloge;
    }

    @GetMapping("/nouvelle")
    @ReserveAuxComptables
    String preparer(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id, Model modele) {
        modele.addAttribute("form", new PieceForm(null, null));
        return page(perimetre, reference, id, modele);
    }

    @PostMapping
    @ReserveAuxComptables
    String attendre(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @Valid @ModelAttribute("form") PieceForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(
                        erreurs,
                        () -> pieces.attendre(
                                perimetre, reference, id, Objects.requireNonNull(form.libelle()), form.demandeeLe()))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : page(perimetre, reference, id, modele);
    }

    @GetMapping("/{piece}/remise")
    @ReserveAuxComptables
    String preparerRemise(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @PathVariable long piece,
            Model modele) {
        modele.addAttribute("form", new PieceFournieForm(LocalDate.now(horloge)));
        return pageDeRemise(perimetre, reference, id, piece, modele);
    }

    @PostMapping("/{piece}/remise")
    @ReserveAuxComptables
    String fournir(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @PathVariable long piece,
            @Valid @ModelAttribute("form") PieceFournieForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(
                        erreurs,
                        () -> pieces.fournir(perimetre, reference, id, piece, Objects.requireNonNull(form.le())))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : pageDeRemise(perimetre, reference, id, piece, modele);
    }

    @DeleteMapping("/{piece}/remise")
    @ReserveAuxComptables
    String reprendre(
            Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id, @PathVariable long piece) {
        pieces.reprendre(perimetre, reference, id, piece);
        return PagesDAction.retour(perimetre, reference, ANCRE);
    }

    @DeleteMapping("/{piece}")
    @ReserveAuxComptables
    String supprimer(
            Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id, @PathVariable long piece) {
        pieces.retirer(perimetre, reference, id, piece);
        return PagesDAction.retour(perimetre, reference, ANCRE);
    }

    private String page(Perimetre perimetre, Reference reference, long id, Model modele) {
        modele.addAttribute("ligne", financements.ligne(perimetre, reference, id));
        pages.decrire(
                modele, perimetre, reference, "financement.piece.titre", "/financements/" + id + "/pieces", ANCRE);
        return "financement/piece";
    }

    private String pageDeRemise(Perimetre perimetre, Reference reference, long id, long piece, Model modele) {
        modele.addAttribute("ligne", financements.ligne(perimetre, reference, id));
        modele.addAttribute("piece", pieces.libelle(perimetre, reference, id, piece));
        pages.decrire(
                modele,
                perimetre,
                reference,
                "financement.piece.remise",
                "/financements/" + id + "/pieces/" + piece + "/remise",
                ANCRE);
        return "financement/piece-fournie";
    }
}
