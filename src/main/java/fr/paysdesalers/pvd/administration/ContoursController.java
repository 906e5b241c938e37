package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import fr.paysdesalers.pvd.territoire.Contours;
import fr.paysdesalers.pvd.territoire.Territoire;
import fr.paysdesalers.pvd.territoire.Territoires;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** The contours that maps draw: brought from a file, or taken away, which brings the schematic maps back. */
@Controller
@RequestMapping("/administration/contours")
class ContoursController {

    private static final String LISTE = "/administration/contours";

    private final Contours contours;
    private final Territoires territoires;
    private final Libelles libelles;
    private final VuesDeContours vues;

    ContoursController(Contours contours, Territoires territoires, Libelles libelles, VuesDeContours vues) {
        this.contours = contours;
        this.territoires = territoires;
        this.vues = vues;
        this.libelles = libelles;
    }

    @GetMapping
    @ReserveAuxAdministrateurs
    String lister(Model modele) {
        modele.addAttribute("territoires", vues.tous(LISTE));
        return "administration/contours";
    }

    @GetMapping("/{territoire}")
    @ReserveAuxAdministrateurs
    String preparer(@PathVariable String territoire, Model modele) {
        modele.addAttribute("form", new ContoursForm(null, null));
        return page(trouver(territoire), modele);
    }

    @PostMapping("/{territoire}")
    @ReserveAuxAdministrateurs
    String importer(
            Visiteur visiteur,
            @PathVariable String territoire,
            @Valid @ModelAttribute("form") ContoursForm form,
            BindingResult erreurs,
            Model modele) {
        Territoire trouve = trouver(territoire);
        return Formulaires.accepte(
                        erreurs,
                        () -> contours.importer(
                                trouve.id(),
                                Objects.requireNonNull(form.source()),
                                octets(Objects.requireNonNull(form.fichier())),
                                visiteur.nom()))
                ? "redirect:" + LISTE
                : page(trouve, modele);
    }

    @DeleteMapping("/{territoire}")
    @ReserveAuxAdministrateurs
    String supprimer(@PathVariable String territoire) {
        contours.retirer(trouver(territoire).id());
        return "redirect:" + LISTE;
    }

    /** What is too heavy is not read. */
    private static byte[] octets(MultipartFile fichier) {
        if (fichier.getSize() > Contours.TAILLE_MAXIMALE) {
            throw new RefusDeSaisie("fichier", "territoire.contours.lourd");
        }
        try {
            return fichier.getBytes();
        } catch (IOException coupure) {
            throw new UncheckedIOException(coupure);
        }
    }

    private Territoire trouver(String code) {
        return territoires.tous().stream()
                .filter(territoire -> territoire.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Introuvable("territoire " + code));
    }

    private String page(Territoire territoire, Model modele) {
        modele.addAttribute("avecFichier", true);
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("administration.contours.importer.dans", territoire.epci()),
                        LISTE + "/" + territoire.code(),
                        "post",
                        LISTE,
                        libelles.texte("administration.contours.titre"),
                        libelles.texte("administration.contours.importer")));
        return "administration/contour";
    }
}
