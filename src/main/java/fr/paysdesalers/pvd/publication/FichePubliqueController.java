package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.document.PhotosPubliques;
import fr.paysdesalers.pvd.publication.ContenuPublic.Photo;
import fr.paysdesalers.pvd.publication.FichesPubliques.Publiee;
import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.Apercu;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.RepereConvention;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The sheet of an action for everybody: no account, no cookie; an action that is not published answers 404. */
@Controller
@RequestMapping("/conventions/{slug}/publique/actions/{reference}")
class FichePubliqueController {

    private final AnnuaireConventions conventions;
    private final FichesPubliques fiches;
    private final VuesPubliques vues;
    private final PhotosPubliques photos;
    private final String portail;

    FichePubliqueController(
            AnnuaireConventions conventions,
            FichesPubliques fiches,
            VuesPubliques vues,
            PhotosPubliques photos,
            @Value("${portail.adresse}") String portail) {
        this.conventions = conventions;
        this.fiches = fiches;
        this.vues = vues;
        this.photos = photos;
        this.portail = portail;
    }

    @GetMapping
    String afficher(@PathVariable String slug, @PathVariable Reference reference, Model modele) {
        RepereConvention convention = conventions.exiger(slug);
        Publiee publiee = fiches.enLigne(convention.id(), reference);
        FicheVue fiche = vues.fiche(convention.id(), slug, publiee.contenu(), publiee.publieeLe());
        modele.addAttribute("fiche", fiche);
        modele.addAttribute("convention", convention.nom());
        modele.addAttribute("accueil", Adresses.convention(slug));
        modele.addAttribute("adresse", portail + Adresses.fiche(slug, fiche.reference()));
        modele.addAttribute("partage", apercu(slug, fiche));
        return "publication/fiche";
    }

    @GetMapping("/photos/{id}")
    ResponseEntity<byte[]> photo(@PathVariable String slug, @PathVariable Reference reference, @PathVariable long id) {
        RepereConvention convention = conventions.exiger(slug);
        Publiee publiee = fiches.enLigne(convention.id(), reference);
        Photo photo = publiee.contenu().photos().stream()
                .filter(une -> une.document() == id)
                .findFirst()
                .orElseThrow(() -> new Introuvable("photo " + id));
        return photos.servir(convention.id(), publiee.actionId(), id, photo.version());
    }

    @GetMapping("/code.svg")
    ResponseEntity<String> code(@PathVariable String slug, @PathVariable Reference reference) {
        Publiee publiee = fiches.enLigne(conventions.exiger(slug).id(), reference);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(CodeAScanner.svg(
                        portail + Adresses.fiche(slug, publiee.contenu().reference())));
    }

    private Apercu apercu(String slug, FicheVue fiche) {
        return new Apercu(
                fiche.nom(),
                fiche.resume() == null ? fiche.etat() : fiche.resume(),
                portail + Adresses.fiche(slug, fiche.reference()),
                fiche.photos().isEmpty()
                        ? null
                        : portail
                                + fiche.photos().get(fiche.photos().size() - 1).href());
    }
}
