package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.portefeuille.Chronologie.Barre;
import fr.paysdesalers.pvd.portefeuille.Chronologie.Fait;
import fr.paysdesalers.pvd.portefeuille.Chronologie.Losange;
import fr.paysdesalers.pvd.portefeuille.Chronologie.Mois;
import fr.paysdesalers.pvd.portefeuille.Chronologie.Rang;
import fr.paysdesalers.pvd.portefeuille.DatesDActions.ActionDatee;
import fr.paysdesalers.pvd.portefeuille.DatesDActions.JalonDate;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws actions on a scale, and says the same in words, month by month. */
@Component
class DessinDActions {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
    private static final int NOM_MAXIMAL = 40;
    private static final int COTE = 8;
    /** A bar whose other end is unknown. */
    private static final int BOUT = 14;

    private final Libelles libelles;
    private final Delais delais;

    DessinDActions(Libelles libelles, Delais delais) {
        this.libelles = libelles;
        this.delais = delais;
    }

    String mois(LocalDate jour) {
        return MOIS.format(jour);
    }

    List<Rang> rangs(Echelle echelle, List<ActionDatee> actions) {
        List<Rang> rangs = new ArrayList<>();
        for (ActionDatee datee : actions) {
            rangs.add(rang(echelle, datee, Chronologie.TETE + rangs.size() * Chronologie.RANG + Chronologie.RANG / 2));
        }
        return rangs;
    }

    private Rang rang(Echelle echelle, ActionDatee datee, int y) {
        ActionResume action = datee.action();
        String nom = action.reference() + " " + action.nom();
        LocalDate finReelle = action.debutReelLe() != null
                        && action.finReelleLe() == null
                        && action.statut().court()
                ? delais.aujourdHui()
                : action.finReelleLe();
        return new Rang(
                datee.href(),
                nom.length() <= NOM_MAXIMAL
                        ? nom
                        : nom.substring(0, NOM_MAXIMAL - 1).strip() + "…",
                libelles.texte("portefeuille.chronologie.action", nom, libelles.de(action.statut()), dates(action)),
                action.objectifNumero(),
                y,
                barre(echelle, action.debutPrevuLe(), action.finPrevueLe()),
                barre(echelle, action.debutReelLe(), finReelle),
                datee.jalons().stream()
                        .filter(jalon -> echelle.contient(jalon.jour()))
                        .map(jalon -> losange(echelle, action, jalon, y))
                        .toList(),
                datee.jours().anyMatch(jour -> jour.isBefore(echelle.debut())),
                datee.jours().anyMatch(jour -> !jour.isBefore(echelle.fin())));
    }

    private String dates(ActionResume action) {
        return faitsDeLAction(action, "").stream()
                .map(fait -> libelles.texte(
                        "portefeuille.chronologie.date",
                        fait.texte(),
                        fait.jour().sansJourDeSemaine()))
                .collect(Collectors.joining(", "));
    }

    /** What of it is in the period; with one end alone, a short piece where that end is. */
    private static @Nullable Barre barre(Echelle echelle, @Nullable LocalDate debut, @Nullable LocalDate fin) {
        if (debut == null && fin == null) {
            return null;
        }
        LocalDate premier = debut == null ? fin : debut;
        LocalDate dernier = fin == null ? debut : fin;
        if (premier == null
                || dernier == null
                || dernier.isBefore(echelle.debut())
                || !premier.isBefore(echelle.fin())) {
            return null;
        }
        int x = echelle.x(premier);
        int largeur = Math.max(BOUT, echelle.x(dernier.plusDays(1)) - x);
        return debut == null ? new Barre(Math.max(Chronologie.GAUCHE, x - BOUT), BOUT) : new Barre(x, largeur);
    }

    private Losange losange(Echelle echelle, ActionResume action, JalonDate jalon, int y) {
        int x = echelle.x(jalon.jour());
        String etat = etat(action.statut(), jalon);
        return new Losange(
                etat,
                x,
                y,
                x + "," + (y - COTE) + " " + (x + COTE) + "," + y + " " + x + "," + (y + COTE) + " " + (x - COTE) + ","
                        + y,
                libelles.texte(
                        "portefeuille.chronologie.jalon",
                        jalon.libelle(),
                        new Jour(jalon.jour()).sansJourDeSemaine(),
                        mots(etat, jalon)));
    }

    /** A milestone is late only where the action that it paces runs. */
    private String etat(Statut statut, JalonDate jalon) {
        if (jalon.reelleLe() != null) {
            return "fait";
        }
        return statut.court() && jalon.actuelleLe().isBefore(delais.aujourdHui()) ? "retard" : "a-venir";
    }

    private String mots(String etat, JalonDate jalon) {
        return etat.equals("retard")
                ? delais.retard(ChronoUnit.DAYS.between(jalon.actuelleLe(), delais.aujourdHui()))
                : libelles.texte(etat.equals("fait") ? "portefeuille.etat.fait" : "portefeuille.etat.a-venir");
    }

    /** Month by month, what the drawing shows of the period. */
    List<Mois> mois(Echelle echelle, List<ActionDatee> actions) {
        TreeMap<YearMonth, List<Fait>> parMois = actions.stream()
                .flatMap(datee -> faits(datee).stream())
                .filter(fait -> echelle.contient(fait.jour().date()))
                .sorted(Comparator.comparing(Fait::jour))
                .collect(Collectors.groupingBy(
                        fait -> YearMonth.from(fait.jour().date()), TreeMap::new, Collectors.toList()));
        return parMois.entrySet().stream()
                .map(mois -> new Mois(MOIS.format(mois.getKey()), mois.getValue()))
                .toList();
    }

    private List<Fait> faits(ActionDatee datee) {
        List<Fait> faits = new ArrayList<>(faitsDeLAction(datee.action(), datee.href()));
        for (JalonDate jalon : datee.jalons()) {
            String etat = etat(datee.action().statut(), jalon);
            faits.add(new Fait(
                    new Jour(jalon.jour()),
                    etat,
                    mots(etat, jalon),
                    jalon.libelle(),
                    nom(datee.action()),
                    datee.href() + "#jalons"));
        }
        return faits;
    }

    private List<Fait> faitsDeLAction(ActionResume action, String href) {
        List<Fait> faits = new ArrayList<>();
        ajouter(faits, action, href, action.debutPrevuLe(), "prevu", "portefeuille.date.debutPrevu");
        ajouter(faits, action, href, action.finPrevueLe(), "prevu", "portefeuille.date.finPrevue");
        ajouter(faits, action, href, action.debutReelLe(), "reel", "portefeuille.date.debutReel");
        ajouter(faits, action, href, action.finReelleLe(), "reel", "portefeuille.date.finReelle");
        return faits;
    }

    private void ajouter(
            List<Fait> faits, ActionResume action, String href, @Nullable LocalDate jour, String etat, String cle) {
        if (jour != null) {
            faits.add(new Fait(new Jour(jour), etat, "", libelles.texte(cle), nom(action), href));
        }
    }

    private static String nom(ActionResume action) {
        return action.reference() + " " + action.nom();
    }
}
