package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.action.ActionsLues;
import fr.paysdesalers.pvd.action.ActionsLues.FicheLue;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxPartenaires;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a partner says of a line that it funds and sees; any other line is unknown to it. */
@Service
@Transactional
public class Propositions {

    private final PropositionRepository propositions;
    private final ActionsLues actions;
    private final PlansDeFinancement plans;
    private final Clock horloge;

    Propositions(PropositionRepository propositions, ActionsLues actions, PlansDeFinancement plans, Clock horloge) {
        this.propositions = propositions;
        this.actions = actions;
        this.plans = plans;
        this.horloge = horloge;
    }

    /**
     * Confirms what stands.
     *
     * @param vue what the partner was shown when it confirmed
     * @throws ActeImpossible when the line is not that any more, is closed, or has a proposal that waits
     */
    @ReserveAuxPartenaires
    public void confirmer(Perimetre perimetre, Reference reference, long financement, @Nullable Situation vue) {
        propositions.verrouiller(financement);
        LigneDeFinancement ligne = ouverte(perimetre, reference, financement);
        if (!Situation.de(ligne).equals(vue)) {
            throw new ActeImpossible("confirmation.ligne.changee");
        }
        propositions.save(Proposition.confirmer(perimetre.conventionId(), ligne, signature(perimetre)));
    }

    /**
     * Proposes something else; gives the key of the proposal.
     *
     * @throws ActeImpossible when another one waits
     * @throws fr.paysdesalers.pvd.socle.RefusDeSaisie when it may not be proposed
     */
    @ReserveAuxPartenaires
    public long proposer(Perimetre perimetre, Reference reference, long financement, PropositionDemande demande) {
        propositions.verrouiller(financement);
        LigneDeFinancement ligne = ouverte(perimetre, reference, financement);
        return propositions
                .save(Proposition.proposer(
                        perimetre.conventionId(), ligne, demande, signature(perimetre), LocalDate.now(horloge)))
                .id();
    }

    /** @throws ActeImpossible when it is answered already */
    @ReserveAuxPartenaires
    void retirer(Perimetre perimetre, Reference reference, long financement, long id) {
        LigneDeFinancement ligne = sienne(perimetre, reference, financement);
        propositions
                .findByConventionIdAndId(perimetre.conventionId(), id)
                .filter(proposition -> proposition.financementId() == ligne.id()
                        && perimetre.partenaireId() != null
                        && proposition.partenaireId() == perimetre.partenaireId())
                .orElseThrow(() -> new Introuvable("proposition " + id))
                .retirer(signature(perimetre));
    }

    /**
     * The line that a proposal would be about.
     *
     * @throws ActeImpossible when the action is archived, or when another proposal waits
     */
    @Transactional(readOnly = true)
    @ReserveAuxPartenaires
    LigneDeFinancement ouverte(Perimetre perimetre, Reference reference, long financement) {
        LigneDeFinancement ligne = sienne(perimetre, reference, financement);
        if (propositions.existsByFinancementIdAndEtat(ligne.id(), EtatProposition.EN_ATTENTE)) {
            throw new ActeImpossible("confirmation.en-attente");
        }
        return ligne;
    }

    private LigneDeFinancement sienne(Perimetre perimetre, Reference reference, long financement) {
        FicheLue fiche = actions.fiche(perimetre, reference);
        LigneDeFinancement ligne = plans.lignes(perimetre, fiche.id()).stream()
                .filter(lue -> lue.id() == financement
                        && lue.partenaireId() != null
                        && lue.partenaireId().equals(perimetre.partenaireId()))
                .findFirst()
                .orElseThrow(() -> new Introuvable("financement " + financement));
        if (fiche.estArchivee()) {
            throw new ActeImpossible("action.archive.figee");
        }
        return ligne;
    }

    private Signature signature(Perimetre perimetre) {
        return Signature.de(perimetre, horloge.instant());
    }
}
