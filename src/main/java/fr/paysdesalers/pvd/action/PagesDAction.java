package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the small forms around an action share: where they are sent, where one goes back. */
@Component
public class PagesDAction {

    private final Libelles libelles;

    PagesDAction(Libelles libelles) {
        this.libelles = libelles;
    }

    /**
     * Describes a form of the sheet of an action.
     *
     * @param suite the end of the URL that receives it, after the reference
     * @param ancre the section of the sheet to go back to
     */
    public void decrire(
            Model modele, Perimetre perimetre, Reference reference, String cle, String suite, String ancre) {
        decrire(modele, perimetre, reference, cle, "post", suite, ancre, "gabarits.enregistrer");
    }

    /** Describes a form that replaces something of the sheet. */
    public void decrireModification(
            Model modele, Perimetre perimetre, Reference reference, String cle, String suite, String ancre) {
        decrire(modele, perimetre, reference, cle, "put", suite, ancre, "gabarits.enregistrer");
    }

    /** Describes a form that takes something out of the sheet, with its reason. */
    public void decrireRetrait(
            Model modele, Perimetre perimetre, Reference reference, String cle, String suite, String ancre) {
        decrire(modele, perimetre, reference, cle, "post", suite, ancre, "portefeuille.retirer-bouton");
    }

    private void decrire(
            Model modele,
            Perimetre perimetre,
            Reference reference,
            String cle,
            String methode,
            String suite,
            String ancre,
            String bouton) {
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte(cle, reference),
                        perimetre.chemin("/actions/" + reference + suite),
                        methode,
                        perimetre.chemin("/actions/" + reference + ancre),
                        reference.toString(),
                        libelles.texte(bouton)));
    }

    /** Back to a section of the sheet. */
    public static String retour(Perimetre perimetre, Reference reference, String ancre) {
        return "redirect:" + perimetre.chemin("/actions/" + reference + ancre);
    }
}
