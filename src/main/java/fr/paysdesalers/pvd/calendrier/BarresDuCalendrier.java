package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.portefeuille.Affichage;
import fr.paysdesalers.pvd.portefeuille.Chronologie;
import fr.paysdesalers.pvd.portefeuille.Chronologies;
import fr.paysdesalers.pvd.portefeuille.Criteres;
import fr.paysdesalers.pvd.portefeuille.Demande;
import fr.paysdesalers.pvd.portefeuille.Zoom;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The calendar as bars: the timeline of the list of actions, with the addresses of the calendar. */
@Component
class BarresDuCalendrier {

    static final String VUE = "vue";
    static final String BARRES = "barres";
    private static final String ZOOM = "zoom";
    private static final String DEBUT = "debut";
    private static final String PAGE = "page";

    private final Chronologies chronologies;
    private final Libelles libelles;

    BarresDuCalendrier(Chronologies chronologies, Libelles libelles) {
        this.chronologies = chronologies;
        this.libelles = libelles;
    }

    /** Where one stands when the actions do not fit one page; links are null at the ends. */
    public record Page(
            int numero,
            int total,
            @Nullable String precedente,
            @Nullable String suivante,
            String resume) {}

    /** The drawing; its pages when there are several. */
    record Barres(Chronologie chronologie, @Nullable Page page) {}

    Barres lire(Perimetre perimetre, Choix choix, MultiValueMap<String, String> parametres) {
        Criteres criteres = choix.criteres(perimetre);
        int pages = chronologies.pages(perimetre, criteres);
        Affichage demande = affichage(perimetre, parametres, null);
        int page = Math.min(demande.page(), pages);
        Affichage affichage = affichage(perimetre, parametres, String.valueOf(page));
        return new Barres(
                chronologies.de(
                        perimetre,
                        new Demande(criteres, affichage),
                        autre -> adresse(perimetre, choix, autre.affichage(), 1)),
                pages == 1
                        ? null
                        : new Page(
                                page,
                                pages,
                                page > 1 ? adresse(perimetre, choix, affichage, page - 1) : null,
                                page < pages ? adresse(perimetre, choix, affichage, page + 1) : null,
                                libelles.texte("calendrier.barres.pages")));
    }

    private static Affichage affichage(
            Perimetre perimetre, MultiValueMap<String, String> parametres, @Nullable String page) {
        MultiValueMap<String, String> lus = new LinkedMultiValueMap<>();
        lus.add(VUE, "calendrier");
        for (String nom : List.of(ZOOM, DEBUT, PAGE)) {
            String valeur = nom.equals(PAGE) && page != null ? page : parametres.getFirst(nom);
            if (valeur != null) {
                lus.add(nom, valeur);
            }
        }
        return Demande.de(lus, perimetre).affichage();
    }

    private static String adresse(Perimetre perimetre, Choix choix, Affichage affichage, int page) {
        MultiValueMap<String, String> table = choix.table();
        table.add(VUE, BARRES);
        if (affichage.zoom() != Zoom.TOUT) {
            table.add(ZOOM, affichage.zoom().code());
        }
        if (affichage.debut() != null) {
            table.add(DEBUT, affichage.debut().toString());
        }
        if (page > 1) {
            table.add(PAGE, String.valueOf(page));
        }
        return perimetre.chemin("/calendrier") + Choix.adresse(table);
    }
}
