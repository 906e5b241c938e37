package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.socle.FichierAEmporter;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** The conventions of the portal, and how one more is opened. */
@Controller
class ConventionsController {

    private static final String LISTE = PagesDeDescription.LISTE;

    private final ConventionsOuvertes ouvertes;
    private final Ouvertures ouvertures;
    private final ModeleDeTerritoire modele;
    private final VuesDeDescription vues;
    private final Libelles libelles;

    ConventionsController(
            ConventionsOuvertes ouvertes,
            Ouvertures ouvertures,
            ModeleDeTerritoire modele,
            VuesDeDescription vues,
            Libelles libelles) {
        this.ouvertes = ouvertes;
        this.ouvertures = ouvertures;
        this.modele = modele;
        this.vues = vues;
        this.libelles = libelles;
    }

    @GetMapping(LISTE)
    @ReserveAuxAdministrateurs
    String lister(Model page) {
        page.addAttribute("conventions", ouvertes.toutes());
        return "administration/conventions";
    }

    @GetMapping(LISTE + "/{convention}")
    @ReserveAuxAdministrateurs
    String montrer(@PathVariable String convention, Model page) {
        page.addAttribute("vue", vues.de(convention));
        return "administration/convention-decrite";
    }

    @GetMapping(LISTE + "/nouvelle")
    @ReserveAuxAdministrateurs
    String preparer(Model page) {
        page.addAttribute("form", new OuvertureForm(null));
        return decrire(page);
    }

    @PostMapping(LISTE)
    @ReserveAuxAdministrateurs
    String ouvrir(@Valid @ModelAttribute("form") OuvertureForm form, BindingResult erreurs, Model page) {
        return Formulaires.accepte(erreurs, () -> ouvertures.ouvrir(octets(Objects.requireNonNull(form.fichier()))))
                ? "redirect:" + LISTE
                : decrire(page);
    }

    /** The files of the territory that the portal ships, to be filled with those of another. */
    @GetMapping(LISTE + "/modele.zip")
    @ReserveAuxAdministrateurs
    ResponseEntity<byte[]> emporter() {
        return new FichierAEmporter("territoire-modele.zip", "application/zip", modele.archive()).reponse();
    }

    private static byte[] octets(MultipartFile fichier) {
        try {
            return fichier.getBytes();
        } catch (IOException coupure) {
            throw new UncheckedIOException(coupure);
        }
    }

    private String decrire(Model page) {
        page.addAttribute("avecFichier", true);
        page.addAttribute("territoires", vues.territoires());
        page.addAttribute("necessaires", DossierDepose.NECESSAIRES);
        page.addAttribute("facultatifs", DossierDepose.FACULTATIFS);
        page.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("administration.convention.nouvelle"),
                        LISTE,
                        "post",
                        LISTE,
                        libelles.texte("administration.conventions.titre"),
                        libelles.texte("administration.convention.ouvrir")));
        return "administration/convention";
    }
}
