package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The forms that describe a convention: where they are, and where they lead back. */
@Component
class PagesDeDescription {

    static final String LISTE = "/administration/conventions";

    private final Conventions conventions;
    private final Libelles libelles;

    PagesDeDescription(Conventions conventions, Libelles libelles) {
        this.conventions = conventions;
        this.libelles = libelles;
    }

    /** The convention of an address, or 404. */
    Convention convention(String slug) {
        return conventions.convention(conventions.exiger(slug).id());
    }

    /** Its key, or 404. */
    long cle(String slug) {
        return conventions.exiger(slug).id();
    }

    /** @param ancre the section of the page of the convention, {@code #objectifs} */
    static String retour(String slug, String ancre) {
        return "redirect:" + LISTE + "/" + slug + ancre;
    }

    /** @param suite what follows the address of the convention, {@code /objectifs} */
    void decrire(Model modele, String slug, String titre, String methode, String suite, String ancre) {
        String chemin = LISTE + "/" + slug;
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        titre,
                        chemin + suite,
                        methode,
                        chemin + ancre,
                        convention(slug).nom(),
                        libelles.texte("gabarits.enregistrer")));
    }
}
