package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Saying who prepares a piece, for when, and how far it is. */
@Controller
@RequestMapping("/conventions/{slug}/convention/pieces/{genre}")
class PieceDeConventionController {

    private static final String ANCRE = "#pieces";

    private final PiecesDeConvention pieces;
    private final PagesDeConvention pages;
    private final Libelles libelles;
    private final Conflits conflits;

    PieceDeConventionController(
            PiecesDeConvention pieces, PagesDeConvention pages, Libelles libelles, Conflits conflits) {
        this.pieces = pieces;
        this.pages = pages;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping("/edition")
    @ReserveAuChefDeProjet
    String editer(Perimetre perimetre, @PathVariable("genre") String piece, Model modele) {
        GenrePiece genre = genre(piece);
        modele.addAttribute("form", pieces.formulaire(perimetre, genre));
        return page(perimetre, genre, modele);
    }

    @PutMapping
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @PathVariable("genre") String piece,
            @Valid @ModelAttribute("form") PieceDeConventionForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        GenrePiece genre = genre(piece);
        try {
            return Formulaires.accepte(erreurs, () -> pieces.modifier(perimetre, genre, form))
                    ? PagesDeConvention.retour(perimetre, ANCRE)
                    : page(perimetre, genre, modele);
        } catch (ModificationConcurrente conflit) {
            page(perimetre, genre, modele);
            return conflits.page(modele, reponse, conflit, options());
        }
    }

    private static GenrePiece genre(String piece) {
        return GenrePiece.de(piece).orElseThrow(() -> new Introuvable("pièce " + piece));
    }

    private Map<String, List<Option>> options() {
        return Map.of("etatPiece", libelles.options(EtatPiece.class));
    }

    private String page(Perimetre perimetre, GenrePiece genre, Model modele) {
        modele.addAttribute("options", options());
        modele.addAttribute("signature", genre == GenrePiece.SIGNATURE);
        pages.decrire(
                modele,
                perimetre,
                libelles.texte("convention.piece.titre", libelles.de(genre)),
                "put",
                "/pieces/" + genre.code(),
                ANCRE);
        return "convention/piece";
    }
}
