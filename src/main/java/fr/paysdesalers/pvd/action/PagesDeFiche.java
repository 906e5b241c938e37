package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.convention.Referentiel;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What surrounds the fields of an action: the sections that are shown, what one chooses from, where it is sent. */
@Component
class PagesDeFiche {

    private final Referentiel referentiel;
    private final Libelles libelles;

    PagesDeFiche(Referentiel referentiel, Libelles libelles) {
        this.referentiel = referentiel;
        this.libelles = libelles;
    }

    /** Shows what is saved, or the usual choices of a new action. */
    void remplir(Perimetre perimetre, FicheActionForm form, Model modele) {
        modele.addAttribute("form", form);
        modele.addAttribute("communes", CommuneAChoisir.de(referentiel.communes(perimetre), form));
    }

    /** Shows the communes again as they were just typed, even what could not be read. */
    void reprendre(Perimetre perimetre, Map<String, String[]> envoyes, Model modele) {
        modele.addAttribute("communes", CommuneAChoisir.de(referentiel.communes(perimetre), envoyes));
    }

    String nouvelle(Perimetre perimetre, Model modele) {
        String liste = perimetre.chemin("/actions");
        return decrire(
                perimetre,
                EnumSet.allOf(Section.class),
                new PageDeFormulaire(
                        libelles.texte("action.nouvelle.titre"),
                        liste,
                        "post",
                        liste,
                        libelles.texte("gabarits.menu.actions"),
                        libelles.texte("action.nouvelle.bouton")),
                modele);
    }

    String edition(Perimetre perimetre, Reference reference, Set<Section> sections, Model modele) {
        String fiche = perimetre.chemin("/actions/" + reference);
        return decrire(
                perimetre,
                sections,
                new PageDeFormulaire(
                        titre(reference, sections),
                        fiche,
                        "put",
                        fiche,
                        reference.toString(),
                        libelles.texte("gabarits.enregistrer")),
                modele);
    }

    private String titre(Reference reference, Set<Section> sections) {
        return sections.size() == 1
                ? libelles.texte(
                        "action.edition.section",
                        reference,
                        libelles.texte("action.section." + sections.iterator().next()))
                : libelles.texte("action.edition.titre", reference);
    }

    private String decrire(Perimetre perimetre, Set<Section> sections, PageDeFormulaire page, Model modele) {
        modele.addAttribute("options", options(perimetre));
        modele.addAttribute("sections", Section.noms(sections));
        modele.addAttribute("page", page);
        return "action/formulaire";
    }

    /** By field. */
    Map<String, List<Option>> options(Perimetre perimetre) {
        Map<String, List<Option>> options = new HashMap<>();
        options.put("objectifId", referentiel.objectifs(perimetre));
        options.put("thematiqueId", referentiel.thematiques(perimetre));
        options.put("axeId", referentiel.axes(perimetre));
        options.put("maitreOuvrageId", referentiel.maitresOuvrage(perimetre));
        options.put("maturite", libelles.options(Maturite.class));
        options.put("meteo", libelles.options(Meteo.class));
        options.put("priorite", libelles.options(Priorite.class));
        options.put("situationOrt", libelles.options(SituationOrt.class));
        options.put("contrats", libelles.options(Contrat.class));
        options.put("visibilite", libelles.options(Visibilite.class));
        options.put("communes", referentiel.nomsDesCommunes(perimetre));
        options.put("parts", options.get("communes"));
        return options;
    }
}
