package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** All that is told of an action: its life, its money, its documents. */
@Component
@Profile("demonstration")
class Recits {

    private final RecitDesActions actions;
    private final RecitDesFinancements financements;
    private final RecitDesDocuments documents;

    Recits(RecitDesActions actions, RecitDesFinancements financements, RecitDesDocuments documents) {
        this.actions = actions;
        this.financements = financements;
        this.documents = documents;
    }

    /** In the order of the file, whatever the day: the references of the portal are then those of the file. */
    void commencer(Contexte contexte, JeuDeDonnees jeu, Ligne action, Deroulement deroulement) {
        Reference reference = actions.creer(contexte, action, jeu.de("jalons", action));
        actions.raconter(contexte, jeu, action, deroulement);
        financements.raconter(contexte, jeu, reference, action, deroulement);
        documents.raconter(contexte, jeu, reference, action, deroulement);
    }
}
