package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.indicateur.VuesDIndicateurs.Connu;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Reads what the pages of indicators show, in three statements, and describes their forms. */
@Component
class PagesDIndicateur {

    static final String PAGE = "/indicateurs";

    private final Indicateurs indicateurs;
    private final Mesures mesures;
    private final Cibles cibles;
    private final VuesDIndicateurs vues;
    private final Libelles libelles;

    PagesDIndicateur(
            Indicateurs indicateurs, Mesures mesures, Cibles cibles, VuesDIndicateurs vues, Libelles libelles) {
        this.indicateurs = indicateurs;
        this.mesures = mesures;
        this.cibles = cibles;
        this.vues = vues;
        this.libelles = libelles;
    }

    @Transactional(readOnly = true)
    public List<IndicateurVu> tous(Perimetre perimetre) {
        return vus(perimetre, cibles.toutes(perimetre));
    }

    /** As they are measured, without where they should go: a statement less. */
    @Transactional(readOnly = true)
    public List<IndicateurVu> sansCibles(Perimetre perimetre) {
        return vus(perimetre, List.of());
    }

    private List<IndicateurVu> vus(Perimetre perimetre, List<CibleLue> visees) {
        List<MesureLue> lues = mesures.toutes(perimetre);
        return indicateurs.lister(perimetre).stream()
                .map(indicateur -> vues.vu(
                        perimetre,
                        new Connu(
                                indicateur,
                                lues.stream()
                                        .filter(mesure -> mesure.indicateurId() == indicateur.id())
                                        .toList(),
                                visees.stream()
                                        .filter(cible -> cible.indicateurId() == indicateur.id())
                                        .toList())))
                .toList();
    }

    /** Fills the page of an indicator. */
    @Transactional(readOnly = true)
    public void decrire(Perimetre perimetre, long id, Model modele) {
        Connu connu = new Connu(indicateurs.lire(perimetre, id), mesures.de(perimetre, id), cibles.de(perimetre, id));
        modele.addAttribute("indicateur", vues.vu(perimetre, connu));
        modele.addAttribute("mesures", vues.mesures(perimetre, connu));
        modele.addAttribute("modifiable", perimetre.estChefDeProjet());
        modele.addAttribute("liste", perimetre.chemin(PAGE));
    }

    /** The measures that a target may start from: those that have a value, the newest first. */
    List<Option> departs(Perimetre perimetre, long id) {
        IndicateurLu indicateur = indicateurs.lire(perimetre, id);
        return mesures.de(perimetre, id).stream()
                .filter(mesure -> mesure.valeur() != null)
                .sorted(Comparator.comparing(MesureLue::annee).reversed())
                .map(mesure -> new Option(
                        String.valueOf(mesure.id()),
                        libelles.texte(
                                "indicateur.depart",
                                mesure.lieu(),
                                String.valueOf(mesure.annee()),
                                indicateur.dire(Objects.requireNonNull(mesure.valeur())),
                                mesure.origine())))
                .toList();
    }

    /** The form of a new indicator. */
    void nouveau(Perimetre perimetre, Model modele) {
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("indicateur.ajouter"),
                        perimetre.chemin(PAGE),
                        "post",
                        perimetre.chemin(PAGE),
                        libelles.texte("indicateur.titre"),
                        libelles.texte("gabarits.enregistrer")));
    }

    /**
     * A form that hangs on an indicator.
     *
     * @param cle the message of its title, which names the indicator
     * @param methode {@code post} or {@code put}
     * @param suite the end of the URL that receives it
     */
    void decrire(Model modele, Perimetre perimetre, long id, String cle, String methode, String suite) {
        String nom = indicateurs.lire(perimetre, id).nom();
        String indicateur = VuesDIndicateurs.chemin(perimetre, id);
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte(cle, nom),
                        indicateur + suite,
                        methode,
                        indicateur,
                        nom,
                        libelles.texte("gabarits.enregistrer")));
    }

    static String retour(Perimetre perimetre, long id, String ancre) {
        return "redirect:" + VuesDIndicateurs.chemin(perimetre, id) + ancre;
    }
}
