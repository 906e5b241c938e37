package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Perimetre;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The files of documents, by the rights of what bears them. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/documents/{id}")
class TelechargementController {

    private final DocumentsLus documents;

    TelechargementController(DocumentsLus documents) {
        this.documents = documents;
    }

    @GetMapping
    ResponseEntity<byte[]> afficher(Perimetre perimetre, @PathVariable String reference, @PathVariable long id) {
        return documents.fichier(perimetre, reference, id, null).reponse();
    }

    @GetMapping("/versions/{numero}")
    ResponseEntity<byte[]> afficherVersion(
            Perimetre perimetre, @PathVariable String reference, @PathVariable long id, @PathVariable int numero) {
        return documents.fichier(perimetre, reference, id, numero).reponse();
    }
}
