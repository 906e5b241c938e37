package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.maquette.Instantanes.Instantane;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Empreinte;
import fr.paysdesalers.pvd.socle.FichierAEmporter;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.ReserveAuxLecteursInternes;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The frozen maquettes: freeze, list, read, take away. */
@Controller
@RequestMapping("/conventions/{slug}/financements/maquette/instantanes")
class InstantanesController {

    private static final String ICI = VuesDeMaquette.CHEMIN + "/instantanes";

    private final Instantanes instantanes;
    private final VuesDInstantanes vues;
    private final Libelles libelles;
    private final Delais delais;
    private final DerivesEnEuros derives;

    InstantanesController(
            Instantanes instantanes, VuesDInstantanes vues, Libelles libelles, Delais delais, DerivesEnEuros derives) {
        this.derives = derives;
        this.instantanes = instantanes;
        this.vues = vues;
        this.libelles = libelles;
        this.delais = delais;
    }

    @GetMapping
    @ReserveAuxLecteursInternes
    String lister(Perimetre perimetre, Model modele) {
        modele.addAttribute("instantanes", instantanes.tous(perimetre));
        modele.addAttribute("derive", derives.depuisLaPremiere(perimetre).orElse(null));
        modele.addAttribute("chef", perimetre.estChefDeProjet());
        return chemins(perimetre, modele, "maquette/instantanes");
    }

    @GetMapping("/nouveau")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, Model modele) {
        LocalDate jour = LocalDate.of(delais.aujourdHui().getYear() - 1, 12, 31);
        modele.addAttribute(
                "form",
                new InstantaneForm(libelles.texte("maquette.instantane.propose", "" + jour.getYear()), jour, null));
        return formulaire(perimetre, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String figer(
            Perimetre perimetre,
            @Valid @ModelAttribute("form") InstantaneForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(
                        erreurs,
                        () -> instantanes.figer(
                                perimetre,
                                Objects.requireNonNull(form.titre()),
                                Objects.requireNonNull(form.arreteLe()),
                                form.commentaire()))
                ? "redirect:" + perimetre.chemin(ICI)
                : formulaire(perimetre, modele);
    }

    @GetMapping("/{id}")
    @ReserveAuxLecteursInternes
    String afficher(Perimetre perimetre, @PathVariable long id, Model modele) {
        Instantane instantane = instantanes.instantane(perimetre, id);
        String contenu = instantanes.contenu(perimetre, id);
        modele.addAttribute("instantane", instantane);
        modele.addAttribute("intact", Empreinte.de(contenu).equals(instantane.sha256()));
        modele.addAttribute("figee", vues.de(MaquetteFigee.lire(contenu)));
        return chemins(perimetre, modele, "maquette/instantane");
    }

    /** The text that was frozen, byte for byte: its print can be computed again. */
    @GetMapping("/{id}/contenu")
    @ReserveAuxLecteursInternes
    ResponseEntity<byte[]> telecharger(Perimetre perimetre, @PathVariable long id) {
        Instantane instantane = instantanes.instantane(perimetre, id);
        return new FichierAEmporter(
                        "maquette-figee-" + instantane.arreteLe() + "-" + id + ".csv",
                        FichierAEmporter.CSV,
                        instantanes.contenu(perimetre, id).getBytes(StandardCharsets.UTF_8))
                .reponse();
    }

    private String formulaire(Perimetre perimetre, Model modele) {
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("maquette.figer"),
                        perimetre.chemin(ICI),
                        "post",
                        perimetre.chemin(ICI),
                        libelles.texte("maquette.instantanes"),
                        libelles.texte("maquette.figer")));
        return "maquette/figer";
    }

    static String chemins(Perimetre perimetre, Model modele, String page) {
        modele.addAttribute("argent", perimetre.chemin("/financements"));
        modele.addAttribute("ici", perimetre.chemin(ICI));
        return page;
    }
}
