package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.action.ActionsLues;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.confirmation.PropositionDemande;
import fr.paysdesalers.pvd.confirmation.Propositions;
import fr.paysdesalers.pvd.confirmation.Situation;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells what the Region says of its own lines: a line of the file without a comment confirms what stands. */
@Component
@Profile("demonstration")
class RecitDesConfirmations {

    private final Propositions propositions;
    private final PlansDeFinancement plans;
    private final ActionsLues actions;
    private final ComptesDeDemonstration comptes;

    RecitDesConfirmations(
            Propositions propositions, PlansDeFinancement plans, ActionsLues actions, ComptesDeDemonstration comptes) {
        this.propositions = propositions;
        this.plans = plans;
        this.actions = actions;
        this.comptes = comptes;
    }

    void raconter(Contexte contexte, Reference reference, Ligne avis, long cle, Deroulement deroulement) {
        deroulement.ajouter(
                avis.entier("jour"),
                avis,
                () -> comptes.parLaRegion(contexte.chef(), region -> dire(contexte, region, reference, avis, cle)));
    }

    private void dire(Contexte contexte, Perimetre region, Reference reference, Ligne avis, long cle) {
        String commentaire = avis.texteOuNul("commentaire");
        if (commentaire == null) {
            propositions.confirmer(region, reference, cle, presente(region, reference, cle));
        } else {
            propositions.proposer(
                    region,
                    reference,
                    cle,
                    new PropositionDemande(
                            avis.valeurOuNul("vers", EtatFinancement::valueOf),
                            avis.valeurOuNul("montant", Montant::de),
                            contexte.jourOuNul(avis, "le"),
                            commentaire));
        }
    }

    private Situation presente(Perimetre region, Reference reference, long cle) {
        return plans.lignes(region, actions.fiche(region, reference).id()).stream()
                .filter(ligne -> ligne.id() == cle)
                .findFirst()
                .map(Situation::de)
                .orElseThrow();
    }
}
