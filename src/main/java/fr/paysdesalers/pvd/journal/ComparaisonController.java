package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a convention drifted between two dates, or since one. */
@Controller
class ComparaisonController {

    private static final int JOURS_RECENTS = 30;

    private final Comparaisons comparaisons;
    private final Conventions conventions;
    private final Libelles libelles;
    private final Clock horloge;

    ComparaisonController(Comparaisons comparaisons, Conventions conventions, Libelles libelles, Clock horloge) {
        this.comparaisons = comparaisons;
        this.conventions = conventions;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /** A date to start from that people often want. */
    public record Depart(String libelle, String href, boolean present) {}

    @GetMapping("/conventions/{slug}/historique/comparaison")
    String comparer(
            Perimetre perimetre,
            @RequestParam Map<String, String> parametres,
            Model modele,
            HttpServletResponse reponse) {
        LocalDate aujourdHui = LocalDate.now(horloge);
        PeriodeComparee periode = PeriodeComparee.de(parametres, aujourdHui);
        if (periode.erreur() != null) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        modele.addAttribute("comparaison", comparaisons.entre(perimetre, periode));
        modele.addAttribute("periode", periode);
        modele.addAttribute("aujourdHui", aujourdHui);
        modele.addAttribute("historique", perimetre.chemin("/historique"));
        modele.addAttribute("chemin", perimetre.chemin("/historique/comparaison"));
        modele.addAttribute("departs", departs(perimetre, periode, aujourdHui));
        return "journal/comparaison";
    }

    private List<Depart> departs(Perimetre perimetre, PeriodeComparee periode, LocalDate aujourdHui) {
        Convention convention = conventions.convention(perimetre.conventionId());
        List<Depart> departs = new ArrayList<>();
        departs.add(depart(perimetre, periode, "journal.depuis.signature", convention.signeeLe()));
        if (convention.ortSigneeLe() != null) {
            departs.add(depart(perimetre, periode, "journal.depuis.ort", convention.ortSigneeLe()));
        }
        departs.add(depart(perimetre, periode, "journal.depuis.un-an", aujourdHui.minusYears(1)));
        departs.add(depart(perimetre, periode, "journal.depuis.janvier", aujourdHui.withDayOfYear(1)));
        departs.add(depart(perimetre, periode, "journal.depuis.trente-jours", aujourdHui.minusDays(JOURS_RECENTS)));
        return departs;
    }

    private Depart depart(Perimetre perimetre, PeriodeComparee periode, String cle, LocalDate jour) {
        return new Depart(
                libelles.texte(cle),
                perimetre.chemin("/historique/comparaison?du=" + jour),
                jour.equals(periode.du()) && LocalDate.now(horloge).equals(periode.au()));
    }
}
