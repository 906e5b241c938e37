package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Taux;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The overrides that people sign: one at a time for a rule and a plan; lifted, never erased. */
@Service
@Transactional
public class Derogations {

    private final DerogationRepository derogations;
    private final FichesAction actions;
    private final Clock horloge;

    Derogations(DerogationRepository derogations, FichesAction actions, Clock horloge) {
        this.derogations = derogations;
        this.actions = actions;
        this.horloge = horloge;
    }

    /**
     * Signs that a rule does not hold a plan.
     *
     * @throws RefusDeSaisie when a rate is given for a rule that has no threshold
     * @throws ActeImpossible when one is in force already
     */
    @ReserveAuxComptables
    public void signer(Perimetre perimetre, Reference reference, Regle regle, DerogationForm form) {
        Taux taux = form.tauxAdmis();
        if (taux != null && regle.seuil().isEmpty()) {
            throw new RefusDeSaisie("tauxAdmis", "regle.derogation.sansSeuil");
        }
        long action = actions.toucher(perimetre, reference);
        if (derogations.existsByActionIdAndRegleAndLeveeLeIsNull(action, regle)) {
            throw new ActeImpossible("regle.derogation.dejaSignee");
        }
        derogations.save(new Derogation(
                perimetre.conventionId(),
                action,
                new Derogation.Contenu(
                        regle,
                        Objects.requireNonNull(form.genreDerogation()),
                        taux,
                        form.reference(),
                        Objects.requireNonNull(form.motif())),
                Signature.de(perimetre, horloge.instant())));
    }

    /**
     * Ends an override: the rule holds again.
     *
     * @throws Introuvable unless it is in force on this action
     */
    @ReserveAuxComptables
    void lever(Perimetre perimetre, Reference reference, long id) {
        long action = actions.toucher(perimetre, reference);
        derogations
                .findByConventionIdAndActionIdAndId(perimetre.conventionId(), action, id)
                .orElseThrow(() -> new Introuvable("dérogation " + id))
                .lever(Signature.de(perimetre, horloge.instant()));
    }
}
