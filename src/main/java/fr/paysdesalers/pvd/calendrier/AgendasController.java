package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.calendrier.Abonnements.Abonnement;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own agendas: a secret address for a phone, shown once, renewed, revoked. */
@Controller
@RequestMapping("/conventions/{slug}/calendrier/agendas")
class AgendasController {

    private static final String SUITE = "/calendrier/agendas";

    private final Abonnements abonnements;
    private final FiltresDuCalendrier filtres;
    private final Delais delais;
    private final Libelles libelles;
    private final String adresse;

    AgendasController(
            Abonnements abonnements,
            FiltresDuCalendrier filtres,
            Delais delais,
            Libelles libelles,
            @Value("${portail.adresse}") String adresse) {
        this.abonnements = abonnements;
        this.filtres = filtres;
        this.delais = delais;
        this.libelles = libelles;
        this.adresse = adresse;
    }

    /** An agenda in the list; {@code contenu} says its filters in words. */
    public record LigneDAgenda(String nom, List<String> contenu, Jour depuis, String chemin) {}

    @GetMapping
    String lister(Perimetre perimetre, @RequestParam MultiValueMap<String, String> parametres, Model modele) {
        modele.addAttribute(
                "form",
                new AbonnementForm(
                        libelles.texte("calendrier.agenda.nom-propose"),
                        Choix.de(parametres).parametres()));
        return page(perimetre, Choix.de(parametres), modele);
    }

    @PostMapping
    String creer(
            Perimetre perimetre,
            @Valid @ModelAttribute("form") AbonnementForm form,
            BindingResult erreurs,
            Model modele,
            RedirectAttributes suite) {
        AtomicReference<String> chemin = new AtomicReference<>();
        if (!Formulaires.accepte(
                erreurs, () -> chemin.set(abonnements.creer(perimetre, form.nomme(), form.question())))) {
            return page(perimetre, Choix.lire(form.question()), modele);
        }
        return montrer(perimetre, Objects.requireNonNull(chemin.get()), suite);
    }

    @PostMapping("/{id}/renouvellement")
    String renouveler(Perimetre perimetre, @PathVariable long id, RedirectAttributes suite) {
        return montrer(perimetre, abonnements.renouveler(perimetre, id), suite);
    }

    @DeleteMapping("/{id}")
    String revoquer(Perimetre perimetre, @PathVariable long id, RedirectAttributes suite) {
        abonnements.revoquer(perimetre, id);
        suite.addFlashAttribute("succes", libelles.texte("calendrier.agenda.revoque"));
        return "redirect:" + perimetre.chemin(SUITE);
    }

    /** Once, on the page that follows. */
    private String montrer(Perimetre perimetre, String chemin, RedirectAttributes suite) {
        suite.addFlashAttribute("lien", adresse + chemin);
        suite.addFlashAttribute("ouverture", "webcal://" + adresse.replaceFirst("^https?://", "") + chemin);
        return "redirect:" + perimetre.chemin(SUITE);
    }

    private String page(Perimetre perimetre, Choix choix, Model modele) {
        List<Abonnement> miens = abonnements.lister(perimetre);
        List<Choix> tous = new ArrayList<>(List.of(choix));
        miens.forEach(abonnement -> tous.add(Choix.lire(abonnement.parametres())));
        List<List<String>> contenus = filtres.descriptions(perimetre, tous);
        List<LigneDAgenda> lignes = new ArrayList<>();
        for (Abonnement abonnement : miens) {
            lignes.add(new LigneDAgenda(
                    abonnement.nom(),
                    contenus.get(lignes.size() + 1),
                    delais.jour(abonnement.depuisLe()),
                    perimetre.chemin(SUITE + "/" + abonnement.id())));
        }
        modele.addAttribute("questions", contenus.get(0));
        modele.addAttribute("agendas", lignes);
        modele.addAttribute("calendrier", perimetre.chemin("/calendrier"));
        modele.addAttribute("chemin", perimetre.chemin(SUITE));
        modele.addAttribute("fichier", perimetre.chemin("/calendrier.ics") + choix.parametres());
        return "calendrier/agendas";
    }
}
