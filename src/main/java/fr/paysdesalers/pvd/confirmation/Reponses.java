package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How those who keep the accounts answer what a funder proposes. */
@Service
@Transactional
class Reponses {

    private final PropositionRepository propositions;
    private final PropositionsLues lues;
    private final FichesAction actions;
    private final Acceptation acceptation;
    private final Clock horloge;

    Reponses(
            PropositionRepository propositions,
            PropositionsLues lues,
            FichesAction actions,
            Acceptation acceptation,
            Clock horloge) {
        this.propositions = propositions;
        this.lues = lues;
        this.actions = actions;
        this.acceptation = acceptation;
        this.horloge = horloge;
    }

    /**
     * Accepts: the line passes to what was proposed, or is corrected, in the same transaction. The lock of the action comes
     * first, so that nobody changes its money between the comparison and the act.
     *
     * @param vue what the page showed of the line
     * @return the action whose line has changed
     * @throws ActeImpossible when it is answered already, when the line is not what the page showed, when it has another
     *     funder now, or cannot pass to that state any more
     * @throws fr.paysdesalers.pvd.socle.RefusDeSaisie when the line refuses a figure
     */
    @ReserveAuxComptables
    Reference accepter(Perimetre perimetre, long id, @Nullable Situation vue) {
        PropositionLue lue = lues.une(perimetre, id);
        Reference reference = PropositionsLues.reference(lue);
        actions.toucher(perimetre, reference);
        Proposition proposition = trouver(perimetre, id);
        proposition.accepter(signature(perimetre));
        LigneDeFinancement ligne = lues.ligne(perimetre, lue);
        if (!Objects.equals(ligne.partenaireId(), proposition.partenaireId())) {
            throw new ActeImpossible("confirmation.autre-financeur");
        }
        if (!Situation.de(ligne).equals(vue)) {
            throw new ActeImpossible("confirmation.ligne.changee");
        }
        acceptation.appliquer(perimetre, reference, ligne, proposition);
        return reference;
    }

    /** @throws ActeImpossible when it is answered already */
    @ReserveAuxComptables
    void refuser(Perimetre perimetre, long id, String raison) {
        trouver(perimetre, id).refuser(raison, signature(perimetre));
    }

    private Proposition trouver(Perimetre perimetre, long id) {
        return propositions
                .findByConventionIdAndId(perimetre.conventionId(), id)
                .filter(proposition -> proposition.etat() != EtatProposition.CONFIRMEE)
                .orElseThrow(() -> new Introuvable("proposition " + id));
    }

    private Signature signature(Perimetre perimetre) {
        return Signature.de(perimetre, horloge.instant());
    }
}
