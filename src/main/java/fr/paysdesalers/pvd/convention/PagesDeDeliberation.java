package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms of délibérations propose: the objects and the councils. */
@Component
class PagesDeDeliberation {

    private static final String ANCRE = "#deliberations";

    private final Deliberations deliberations;
    private final Referentiel referentiel;
    private final PagesDeConvention pages;
    private final Libelles libelles;

    PagesDeDeliberation(
            Deliberations deliberations, Referentiel referentiel, PagesDeConvention pages, Libelles libelles) {
        this.deliberations = deliberations;
        this.referentiel = referentiel;
        this.pages = pages;
        this.libelles = libelles;
    }

    String nouvelle(Perimetre perimetre, Model modele) {
        List<DeliberationAttendue> epci = deliberations.attendues(perimetre).stream()
                .filter(attendue -> attendue.communeId() == null)
                .toList();
        modele.addAttribute(
                "options",
                Map.of(
                        "objetDelibere",
                        epci.stream()
                                .map(attendue -> new Option(attendue.code(), VuesDeSignature.objet(libelles, attendue)))
                                .toList(),
                        "collectivites",
                        Stream.concat(
                                        Stream.of(new Option(
                                                DeliberationForm.EPCI,
                                                epci.get(0).collectivite())),
                                        referentiel.nomsDesCommunes(perimetre).stream())
                                .toList()));
        pages.decrire(
                modele, perimetre, libelles.texte("convention.deliberation.ajouter"), "post", "/deliberations", ANCRE);
        return "convention/deliberation";
    }

    String edition(Perimetre perimetre, long id, Model modele) {
        DeliberationAttendue lue = deliberations.attendues(perimetre).stream()
                .filter(attendue -> attendue.id() != null && attendue.id() == id)
                .findFirst()
                .orElseThrow(() -> new Introuvable("délibération " + id));
        pages.decrire(
                modele,
                perimetre,
                libelles.texte(
                        "convention.deliberation.titre", lue.collectivite(), VuesDeSignature.objet(libelles, lue)),
                "put",
                "/deliberations/" + id,
                ANCRE);
        return "convention/deliberation-edition";
    }
}
