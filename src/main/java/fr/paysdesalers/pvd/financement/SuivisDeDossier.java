package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of the administration of a grant: contacts, delays, renewal. */
@Service
@Transactional
public class SuivisDeDossier {

    private final FinancementRepository financements;
    private final FichesAction actions;
    private final Clock horloge;

    SuivisDeDossier(FinancementRepository financements, FichesAction actions, Clock horloge) {
        this.financements = financements;
        this.actions = actions;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    @ReserveAuxComptables
    SuiviDeDossierForm formulaire(Perimetre perimetre, Reference reference, long id) {
        return financements
                .lire(perimetre.conventionId(), actions.cle(perimetre, reference), id)
                .map(SuiviDeDossierForm::de)
                .orElseThrow(() -> new Introuvable("financement " + id));
    }

    /**
     * Keeps contacts and delays.
     *
     * @throws ModificationConcurrente when somebody changed the line since the form was opened
     * @throws RefusDeSaisie on a start that is to come
     */
    @ReserveAuxComptables
    void modifier(Perimetre perimetre, Reference reference, long id, SuiviDeDossierForm form) {
        Financement financement = trouver(perimetre, reference, id);
        SuiviDeDossierForm enregistre = SuiviDeDossierForm.de(financement);
        if (!Objects.equals(enregistre.version(), form.version())) {
            throw new ModificationConcurrente(form, enregistre);
        }
        suivre(financement, form.suivi());
    }

    /** The same for who holds no form. */
    @ReserveAuxComptables
    public void suivre(Perimetre perimetre, Reference reference, long id, SuiviDeDossier suivi) {
        suivre(trouver(perimetre, reference, id), suivi);
    }

    /**
     * Asks again, on a new line, what was refused or lapsed; once.
     *
     * @return the key of the new line
     * @throws ActeImpossible unless the line ended without money and was not renewed yet
     */
    @ReserveAuxComptables
    public long renouveler(Perimetre perimetre, Reference reference, long id) {
        Financement ancien = trouver(perimetre, reference, id);
        if (financements.existsByRenouvelleId(id)) {
            throw new ActeImpossible("financement.renouvellement.fait");
        }
        return financements.save(ancien.renouveler()).id();
    }

    private void suivre(Financement financement, SuiviDeDossier suivi) {
        LocalDate commenceLe = suivi.commenceLe();
        if (commenceLe != null && commenceLe.isAfter(LocalDate.now(horloge))) {
            throw new RefusDeSaisie("commenceLe", "financement.futur");
        }
        financement.suivre(suivi);
    }

    private Financement trouver(Perimetre perimetre, Reference reference, long id) {
        long action = actions.toucher(perimetre, reference);
        return financements
                .findByConventionIdAndActionIdAndId(perimetre.conventionId(), action, id)
                .orElseThrow(() -> new Introuvable("financement " + id));
    }
}
