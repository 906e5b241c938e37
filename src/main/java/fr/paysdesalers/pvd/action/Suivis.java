package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of the notes of an action. */
@Service
@Transactional
public class Suivis {

    private final FichesAction actions;
    private final SuiviRepository suivis;
    private final Clock horloge;

    Suivis(FichesAction actions, SuiviRepository suivis, Clock horloge) {
        this.actions = actions;
        this.suivis = suivis;
        this.horloge = horloge;
    }

    /** Writes a note, dated today. */
    @ReserveAuChefDeProjet
    public void ecrire(Perimetre perimetre, Reference reference, Note note) {
        FicheAction action = actions.aChanger(perimetre, reference);
        suivis.save(new Suivi(action, note, LocalDate.now(horloge), signature(perimetre)));
        action.toucher(horloge.instant());
    }

    /**
     * Puts a note right.
     *
     * @throws fr.paysdesalers.pvd.socle.ActeImpossible when it is somebody else's, or a day old
     */
    @ReserveAuChefDeProjet
    void corriger(Perimetre perimetre, Reference reference, long id, Note note) {
        trouver(actions.aChanger(perimetre, reference), id).corriger(note, signature(perimetre));
    }

    /** Takes a note back, or strikes it through when it is a day old or somebody else's. */
    @ReserveAuChefDeProjet
    public void effacer(Perimetre perimetre, Reference reference, long id) {
        trouver(actions.aChanger(perimetre, reference), id).effacer(signature(perimetre));
    }

    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    SuiviForm formulaire(Perimetre perimetre, Reference reference, long id) {
        return SuiviForm.de(trouver(actions.lue(perimetre, reference), id).note());
    }

    private Suivi trouver(FicheAction action, long id) {
        return suivis.findByIdAndActionIdAndRetireLeIsNull(id, action.id())
                .orElseThrow(() -> new Introuvable("suivi " + id));
    }

    private Signature signature(Perimetre perimetre) {
        return Signature.de(perimetre, horloge.instant());
    }
}
