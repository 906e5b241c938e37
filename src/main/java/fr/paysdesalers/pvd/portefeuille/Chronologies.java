package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.portefeuille.CadreDeListe.Lien;
import fr.paysdesalers.pvd.portefeuille.Chronologie.Repere;
import fr.paysdesalers.pvd.portefeuille.DatesDActions.ActionDatee;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the timeline of the answers of the list: its scale, its lines for all, and around it the periods to go to. */
@Component
public class Chronologies {

    /** A date typed by mistake does not squash all the others. */
    private static final int ANNEES_AVANT = 6;

    private static final int ANNEES_APRES = 8;
    private static final int PAS_DE_LIBELLE = 16;

    private final DatesDActions dates;
    private final DessinDActions dessin;
    private final Conventions conventions;
    private final Libelles libelles;
    private final Delais delais;

    Chronologies(
            DatesDActions dates, DessinDActions dessin, Conventions conventions, Libelles libelles, Delais delais) {
        this.dates = dates;
        this.dessin = dessin;
        this.conventions = conventions;
        this.libelles = libelles;
        this.delais = delais;
    }

    void dans(Perimetre perimetre, Demande demande, Model modele) {
        modele.addAttribute("chronologie", de(perimetre, demande, autre -> autre.href(perimetre)));
        modele.addAttribute("nonDatees", dates.sansDate(perimetre, demande));
    }

    /** How many pages the timeline of these actions has; at least one. */
    public int pages(Perimetre perimetre, Criteres criteres) {
        return CadreDeListe.pages(Vue.CALENDRIER, dates.nombre(perimetre, criteres));
    }

    /**
     * The timeline of a page of actions.
     *
     * @param adresse the address of the page that shows another period
     */
    public Chronologie de(Perimetre perimetre, Demande demande, Function<Demande, String> adresse) {
        List<ActionDatee> actions = dates.page(perimetre, demande);
        Convention convention = conventions.convention(perimetre.conventionId());
        Zoom zoom = demande.affichage().zoom();
        Echelle echelle = echelle(demande.affichage(), convention, actions);
        int bas = Chronologie.TETE + actions.size() * Chronologie.RANG;
        List<Chronologie.Mois> mois = dessin.mois(echelle, actions);
        LocalDate ceMois = delais.aujourdHui().withDayOfMonth(1);
        return new Chronologie(
                periode(zoom, echelle),
                bas + 8,
                bas,
                echelle.graduations(),
                reperes(echelle, convention),
                dessin.rangs(echelle, actions),
                mois.stream().filter(un -> premierJour(un).isBefore(ceMois)).toList(),
                mois.stream().filter(un -> !premierJour(un).isBefore(ceMois)).toList(),
                zooms(demande, adresse),
                zoom == Zoom.TOUT ? null : periode(demande, zoom.autre(echelle.debut(), -1), adresse),
                zoom == Zoom.TOUT ? null : periode(demande, zoom.autre(echelle.debut(), 1), adresse));
    }

    private static LocalDate premierJour(Chronologie.Mois mois) {
        return mois.faits().get(0).jour().date();
    }

    private Echelle echelle(Affichage affichage, Convention convention, List<ActionDatee> actions) {
        LocalDate jour = delais.aujourdHui();
        int largeur = Chronologie.LARGEUR - Chronologie.GAUCHE - 20;
        if (affichage.zoom() != Zoom.TOUT) {
            LocalDate debut = affichage.debut() == null ? affichage.zoom().debut(jour) : affichage.debut();
            return new Echelle(debut, affichage.zoom().autre(debut, 1), Chronologie.GAUCHE, largeur);
        }
        List<LocalDate> tous = Stream.concat(
                        Stream.of(jour, convention.echeance(jour)),
                        Stream.concat(
                                Stream.ofNullable(convention.ortSigneeLe()),
                                actions.stream().flatMap(ActionDatee::jours)))
                .filter(un -> un.isAfter(jour.minusYears(ANNEES_AVANT)) && un.isBefore(jour.plusYears(ANNEES_APRES)))
                .sorted()
                .toList();
        LocalDate debut = tous.get(0).withDayOfMonth(1);
        LocalDate fin = tous.get(tous.size() - 1).withDayOfMonth(1).plusMonths(2);
        return new Echelle(
                debut, fin.isBefore(debut.plusYears(1)) ? debut.plusYears(1) : fin, Chronologie.GAUCHE, largeur);
    }

    private String periode(Zoom zoom, Echelle echelle) {
        return switch (zoom) {
            case TOUT ->
                libelles.texte(
                        "portefeuille.chronologie.du-au",
                        dessin.mois(echelle.debut()),
                        dessin.mois(echelle.fin().minusDays(1)));
            case ANNEE ->
                libelles.texte(
                        "portefeuille.chronologie.annee",
                        String.valueOf(echelle.debut().getYear()));
            case TRIMESTRE ->
                libelles.texte(
                        "portefeuille.chronologie.trimestre",
                        (echelle.debut().getMonthValue() + 2) / 3,
                        String.valueOf(echelle.debut().getYear()));
        };
    }

    private List<Lien> zooms(Demande demande, Function<Demande, String> adresse) {
        Affichage affichage = demande.affichage();
        LocalDate jour = affichage.debut() == null ? delais.aujourdHui() : affichage.debut();
        return Arrays.stream(Zoom.values())
                .map(zoom -> new Lien(
                        libelles.de(zoom),
                        adresse.apply(demande.avec(affichage.zoom(
                                zoom, zoom == Zoom.TOUT || affichage.debut() == null ? null : zoom.debut(jour)))),
                        zoom == affichage.zoom()))
                .toList();
    }

    private static String periode(Demande demande, LocalDate debut, Function<Demande, String> adresse) {
        return adresse.apply(
                demande.avec(demande.affichage().zoom(demande.affichage().zoom(), debut)));
    }

    private List<Repere> reperes(Echelle echelle, Convention convention) {
        List<Repere> reperes = new ArrayList<>();
        ajouter(reperes, echelle, "aujourdhui", "portefeuille.repere.aujourdhui", delais.aujourdHui());
        ajouter(reperes, echelle, "echeance", "portefeuille.repere.echeance", convention.echeance(delais.aujourdHui()));
        ajouter(reperes, echelle, "signature", "portefeuille.repere.signature", convention.ortSigneeLe());
        return reperes;
    }

    /** Each name has a line of its own: two near days do not write over each other. */
    private void ajouter(List<Repere> reperes, Echelle echelle, String code, String cle, @Nullable LocalDate jour) {
        if (jour == null || !echelle.contient(jour)) {
            return;
        }
        String libelle = libelles.texte(cle);
        int x = echelle.x(jour);
        boolean aDroite = x > Chronologie.LARGEUR - 160;
        reperes.add(new Repere(
                code,
                x,
                13 + reperes.size() * PAS_DE_LIBELLE,
                aDroite ? "end" : "start",
                libelle,
                libelles.texte("portefeuille.repere.titre", libelle, new Jour(jour).toString())));
    }
}
