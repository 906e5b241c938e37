package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.FichierAEmporter;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter that asks a funder for more time. */
@Controller
class ProrogationController {

    private final Prorogations prorogations;
    private final LettreDeProrogation lettre;
    private final Clock horloge;

    ProrogationController(Prorogations prorogations, LettreDeProrogation lettre, Clock horloge) {
        this.prorogations = prorogations;
        this.lettre = lettre;
        this.horloge = horloge;
    }

    @GetMapping("/conventions/{slug}/actions/{reference}/financements/{id}/prorogation.docx")
    @ReserveAuxComptables
    ResponseEntity<byte[]> afficher(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id) {
        Prorogation demande = prorogations.preparer(perimetre, reference, id);
        return new FichierAEmporter(
                        "prorogation-" + reference + ".docx",
                        FichierAEmporter.WORD,
                        lettre.ecrire(demande, LocalDate.now(horloge)))
                .reponse();
    }
}
