package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Perimetre;

/** The page from which a partner speaks, and to which it goes back. */
enum Retour {
    FICHE,
    DOSSIERS,
    PARTENAIRE,
    TABLEAU;

    String chemin(Perimetre perimetre, Reference reference) {
        return switch (this) {
            case FICHE -> perimetre.chemin("/actions/" + reference + "#financement");
            case DOSSIERS -> "/mes-dossiers";
            case PARTENAIRE -> perimetre.chemin("/financements/partenaires/" + perimetre.partenaireId());
            case TABLEAU -> perimetre.chemin("/tableau-de-bord");
        };
    }

    String redirection(Perimetre perimetre, Reference reference) {
        return "redirect:" + chemin(perimetre, reference);
    }
}
