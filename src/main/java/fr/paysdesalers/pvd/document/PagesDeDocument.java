package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms of documents share: where they are sent, where one goes back, what they propose. */
@Component
class PagesDeDocument {

    private static final String ANCRE = "#documents";

    private final Emplacements emplacements;
    private final Libelles libelles;

    PagesDeDocument(Emplacements emplacements, Libelles libelles) {
        this.emplacements = emplacements;
        this.libelles = libelles;
    }

    /** The form of a new document, or 404. */
    String nouveau(Perimetre perimetre, String reference, Model modele) {
        List<Option> porteurs = emplacements.ouverts(perimetre, reference).stream()
                .map(this::option)
                .toList();
        decrire(modele, perimetre, reference, "document.titre", "post", "");
        modele.addAttribute("options", options(porteurs));
        modele.addAttribute("avecFichier", true);
        modele.addAttribute("formats", TypeDeFichier.acceptes());
        return "document/document";
    }

    /** The form of what is said of a document. */
    String edition(Perimetre perimetre, String reference, long id, Model modele) {
        decrire(modele, perimetre, reference, "document.edition", "put", "/" + id);
        modele.addAttribute("options", options(List.of()));
        return "document/edition";
    }

    /** The form of a new version. */
    String version(Perimetre perimetre, String reference, long id, Model modele) {
        decrire(modele, perimetre, reference, "document.version.titre", "post", "/" + id + "/versions");
        modele.addAttribute("avecFichier", true);
        modele.addAttribute("formats", TypeDeFichier.acceptes());
        return "document/version";
    }

    Map<String, List<Option>> options(List<Option> porteurs) {
        return Map.of(
                "porteur", porteurs,
                "genreDocument", libelles.options(GenreDocument.class),
                "moment", libelles.options(MomentPhoto.class),
                "visibilite", libelles.options(Visibilite.class));
    }

    /** Back to the documents of the sheet. */
    static String retour(Perimetre perimetre, String reference) {
        return "redirect:" + perimetre.chemin("/actions/" + reference + ANCRE);
    }

    private Option option(Porteur porteur) {
        String cle = switch (porteur.cle().genre()) {
            case ACTION -> "document.porteur.action";
            case JALON -> "document.porteur.jalon";
            case FINANCEMENT -> "document.porteur.financement";
        };
        return new Option(porteur.cle().toString(), libelles.texte(cle, porteur.nom()));
    }

    private void decrire(
            Model modele, Perimetre perimetre, String reference, String cle, String methode, String suite) {
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte(cle, reference),
                        perimetre.chemin("/actions/" + reference + "/documents" + suite),
                        methode,
                        perimetre.chemin("/actions/" + reference + ANCRE),
                        reference,
                        libelles.texte("gabarits.enregistrer")));
    }
}
