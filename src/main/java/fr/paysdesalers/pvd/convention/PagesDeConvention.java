package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms of the convention share: where they are sent, where one goes back. */
@Component
class PagesDeConvention {

    static final String PAGE = "/convention";

    private final Libelles libelles;

    PagesDeConvention(Libelles libelles) {
        this.libelles = libelles;
    }

    /**
     * Describes a form of the page of the convention.
     *
     * @param methode {@code post} or {@code put}
     * @param suite the end of the URL that receives it
     * @param ancre the section to go back to
     */
    void decrire(Model modele, Perimetre perimetre, String titre, String methode, String suite, String ancre) {
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        titre,
                        perimetre.chemin(PAGE + suite),
                        methode,
                        perimetre.chemin(PAGE + ancre),
                        libelles.texte("convention.page"),
                        libelles.texte("gabarits.enregistrer")));
    }

    static String retour(Perimetre perimetre, String ancre) {
        return "redirect:" + perimetre.chemin(PAGE + ancre);
    }
}
