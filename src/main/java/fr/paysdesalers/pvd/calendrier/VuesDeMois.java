package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.calendrier.MoisParMois.Journee;
import fr.paysdesalers.pvd.calendrier.MoisParMois.Ligne;
import fr.paysdesalers.pvd.calendrier.MoisParMois.Mois;
import fr.paysdesalers.pvd.calendrier.MoisParMois.Sujet;
import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays dates out by month and by day; on the page that begins this month, what is late comes first, and there alone. */
@Component
class VuesDeMois {

    /** Months on a page. */
    static final int DUREE = 12;

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter MOIS_COURT = DateTimeFormatter.ofPattern("MMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("EEEE d", Locale.FRENCH);
    /** Farther than that, the day says enough. */
    private static final int JOURS_COMPTES = 31;

    private final Libelles libelles;
    private final Delais delais;

    VuesDeMois(Libelles libelles, Delais delais) {
        this.libelles = libelles;
        this.delais = delais;
    }

    /** The links to the pages around this one. */
    record Liens(String precedents, String suivants, String present) {}

    MoisParMois de(YearMonth debut, List<Rendezvous> rendezvous, Liens liens) {
        YearMonth present = YearMonth.from(delais.aujourdHui());
        boolean ici = debut.equals(present);
        Map<YearMonth, List<Rendezvous>> parMois = rendezvous.stream()
                .filter(un -> !(ici && un.estEnRetard()))
                .filter(un -> !YearMonth.from(un.le()).isBefore(debut))
                .filter(un -> YearMonth.from(un.le()).isBefore(debut.plusMonths(DUREE)))
                .collect(Collectors.groupingBy(un -> YearMonth.from(un.le()), TreeMap::new, Collectors.toList()));
        if (ici) {
            parMois.putIfAbsent(present, List.of());
        }
        return new MoisParMois(
                libelles.texte("calendrier.periode", MOIS.format(debut), MOIS.format(debut.plusMonths(DUREE - 1L))),
                ici
                        ? rendezvous.stream()
                                .filter(Rendezvous::estEnRetard)
                                .map(this::ligne)
                                .toList()
                        : List.of(),
                parMois.entrySet().stream()
                        .map(entree -> mois(entree.getKey(), entree.getValue()))
                        .toList(),
                liens.precedents(),
                liens.suivants(),
                ici ? null : liens.present());
    }

    private Mois mois(YearMonth mois, List<Rendezvous> siens) {
        Map<LocalDate, List<Rendezvous>> parJour =
                siens.stream().collect(Collectors.groupingBy(Rendezvous::le, TreeMap::new, Collectors.toList()));
        return new Mois(
                "m-" + mois,
                MOIS.format(mois),
                MOIS_COURT.format(mois),
                siens.size(),
                libelles.texte("calendrier.nombre", siens.size()),
                parJour.entrySet().stream()
                        .map(entree -> journee(entree.getKey(), entree.getValue()))
                        .toList());
    }

    private Journee journee(LocalDate jour, List<Rendezvous> siens) {
        String texte = JOUR.format(jour);
        return new Journee(
                new Jour(jour),
                jour.getDayOfMonth() == 1 ? libelles.texte("calendrier.premier", texte) : texte,
                jour.equals(delais.aujourdHui()),
                siens.stream().map(this::ligne).toList());
    }

    private Ligne ligne(Rendezvous rendezvous) {
        return new Ligne(
                rendezvous.genre().name(),
                libelles.de(rendezvous.genre()),
                rendezvous.etat().name(),
                etat(rendezvous),
                new Jour(rendezvous.le()),
                rendezvous.intitule(),
                rendezvous.genre() == Genre.JALON ? null : rendezvous.detail(),
                sujet(rendezvous.action()),
                rendezvous.href());
    }

    private String etat(Rendezvous rendezvous) {
        long jours = ChronoUnit.DAYS.between(delais.aujourdHui(), rendezvous.le());
        return switch (rendezvous.etat()) {
            case EN_RETARD -> delais.retard(-jours);
            case FAIT -> rendezvous.genre() == Genre.JALON ? libelles.texte("calendrier.etat.fait") : "";
            case SUSPENDU -> libelles.texte("calendrier.etat.suspendu");
            case ANNULE -> libelles.texte("calendrier.etat.annule");
            case A_VENIR -> jours <= JOURS_COMPTES ? delais.jusquA(rendezvous.le()) : "";
        };
    }

    private @Nullable Sujet sujet(@Nullable ActionResume action) {
        return action == null
                ? null
                : new Sujet(
                        nom(action),
                        action.objectifNumero(),
                        action.communes() == null ? libelles.texte("portefeuille.intercommunale") : action.communes());
    }

    /** An action of the tray. */
    public record SansDate(String libelle, String href) {}

    static List<SansDate> sansDate(List<ActionResume> actions, String chemin) {
        List<SansDate> liste = new ArrayList<>();
        actions.forEach(action -> liste.add(new SansDate(nom(action), chemin + "/" + action.reference())));
        return liste;
    }

    static String nom(ActionResume action) {
        return action.reference() + " " + action.nom();
    }
}
