package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.calendrier.BarresDuCalendrier.Barres;
import fr.paysdesalers.pvd.calendrier.Calendriers.Lus;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of a convention: a year by month, or bars; all of it in the URL. */
@Controller
class CalendrierController {

    private static final String MOIS = "mois";
    private static final LocalDate PREMIER = LocalDate.of(2000, 1, 1);
    private static final LocalDate DERNIER = LocalDate.of(2100, 1, 1);

    private final Calendriers calendriers;
    private final VuesDeMois mois;
    private final BarresDuCalendrier barres;
    private final FiltresDuCalendrier filtres;
    private final Delais delais;

    CalendrierController(
            Calendriers calendriers,
            VuesDeMois mois,
            BarresDuCalendrier barres,
            FiltresDuCalendrier filtres,
            Delais delais) {
        this.calendriers = calendriers;
        this.mois = mois;
        this.barres = barres;
        this.filtres = filtres;
        this.delais = delais;
    }

    @GetMapping("/conventions/{slug}/calendrier")
    String lister(Perimetre perimetre, @RequestParam MultiValueMap<String, String> parametres, Model modele) {
        Choix choix = Choix.de(parametres);
        boolean enBarres = BarresDuCalendrier.BARRES.equals(parametres.getFirst(BarresDuCalendrier.VUE));
        if (enBarres) {
            Barres dessin = barres.lire(perimetre, choix, parametres);
            modele.addAttribute("chronologie", dessin.chronologie());
            modele.addAttribute("pagination", dessin.page());
            modele.addAttribute(
                    "sansDate",
                    VuesDeMois.sansDate(calendriers.sansDate(perimetre, choix), perimetre.chemin("/actions")));
        } else {
            parMois(perimetre, choix, parametres.getFirst(MOIS), modele);
        }
        modele.addAttribute("enBarres", enBarres);
        modele.addAttribute("panneau", filtres.de(perimetre, choix, autre -> adresse(perimetre, autre, enBarres)));
        modele.addAttribute("chemin", perimetre.chemin("/calendrier"));
        modele.addAttribute("agendas", perimetre.chemin("/calendrier/agendas") + choix.parametres());
        modele.addAttribute("tout", adresse(perimetre, Choix.TOUT, enBarres));
        modele.addAttribute("enMois", adresse(perimetre, choix, false));
        modele.addAttribute("lesBarres", adresse(perimetre, choix, true));
        return "calendrier/calendrier";
    }

    private void parMois(Perimetre perimetre, Choix choix, @Nullable String demande, Model modele) {
        YearMonth debut = debut(demande);
        Lus lus = calendriers.lire(
                perimetre,
                choix,
                debut.atDay(1),
                debut.plusMonths(VuesDeMois.DUREE).atDay(1));
        modele.addAttribute(
                "calendrier",
                mois.de(
                        debut,
                        lus.rendezvous(),
                        new VuesDeMois.Liens(
                                adresse(perimetre, choix, debut.minusMonths(VuesDeMois.DUREE)),
                                adresse(perimetre, choix, debut.plusMonths(VuesDeMois.DUREE)),
                                adresse(perimetre, choix, false))));
        modele.addAttribute("sansDate", VuesDeMois.sansDate(lus.sansDate(), perimetre.chemin("/actions")));
    }

    /** The month that the URL names, or the present one. */
    private YearMonth debut(@Nullable String demande) {
        try {
            YearMonth lu = demande == null ? null : YearMonth.parse(demande);
            return lu == null || lu.atDay(1).isBefore(PREMIER) || lu.atDay(1).isAfter(DERNIER)
                    ? YearMonth.from(delais.aujourdHui())
                    : lu;
        } catch (DateTimeParseException illisible) {
            return YearMonth.from(delais.aujourdHui());
        }
    }

    private static String adresse(Perimetre perimetre, Choix choix, boolean enBarres) {
        MultiValueMap<String, String> table = choix.table();
        if (enBarres) {
            table.add(BarresDuCalendrier.VUE, BarresDuCalendrier.BARRES);
        }
        return perimetre.chemin("/calendrier") + Choix.adresse(table);
    }

    private static String adresse(Perimetre perimetre, Choix choix, YearMonth debut) {
        MultiValueMap<String, String> table = choix.table();
        table.add(MOIS, debut.toString());
        return perimetre.chemin("/calendrier") + Choix.adresse(table);
    }
}
