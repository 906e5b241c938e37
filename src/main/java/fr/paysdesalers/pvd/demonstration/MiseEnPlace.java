package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets up each action in one transaction: its sheet, its milestones, its plan; the history tells it as one act. */
@Component
@Profile("demonstration")
class MiseEnPlace {

    private final RecitDesActions actions;
    private final RecitDesFinancements financements;
    private final RecitDesDocuments documents;
    private final RecitDesGestes gestes;
    private final RecitDeLaConvention convention;

    MiseEnPlace(
            RecitDesActions actions,
            RecitDesFinancements financements,
            RecitDesDocuments documents,
            RecitDesGestes gestes,
            RecitDeLaConvention convention) {
        this.gestes = gestes;
        this.actions = actions;
        this.financements = financements;
        this.documents = documents;
        this.convention = convention;
    }

    /** Adds to the story what happens to the action afterwards. */
    @Transactional
    void commencer(Contexte contexte, JeuDeDonnees jeu, Ligne action, Deroulement deroulement) {
        Reference reference = actions.creer(contexte, action, jeu.de("jalons", action));
        actions.raconter(contexte, jeu, action, deroulement);
        financements.raconter(contexte, jeu, reference, action, deroulement);
        documents.raconter(contexte, jeu, reference, action, deroulement);
        gestes.raconter(contexte, jeu, reference, action, deroulement);
    }

    /** Adds to the story what happens to the convention as a whole. */
    void poursuivre(Contexte contexte, Deroulement deroulement) {
        convention.raconter(contexte, deroulement);
    }
}
