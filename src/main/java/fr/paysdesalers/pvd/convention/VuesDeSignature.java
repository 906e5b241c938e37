package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.convention.SignaturesVues.Case;
import fr.paysdesalers.pvd.convention.SignaturesVues.Conseil;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Draws who signs a convention, its avenants, and what each council decided. */
@Component
public class VuesDeSignature {

    private final Signataires signataires;
    private final Avenants avenants;
    private final Deliberations deliberations;
    private final Libelles libelles;

    VuesDeSignature(Signataires signataires, Avenants avenants, Deliberations deliberations, Libelles libelles) {
        this.signataires = signataires;
        this.avenants = avenants;
        this.deliberations = deliberations;
        this.libelles = libelles;
    }

    /** Three statements. */
    public SignaturesVues de(Perimetre perimetre) {
        List<DeliberationAttendue> attendues = deliberations.attendues(perimetre);
        Map<String, List<DeliberationAttendue>> parConseil = attendues.stream()
                .collect(Collectors.groupingBy(DeliberationAttendue::cle, LinkedHashMap::new, Collectors.toList()));
        return new SignaturesVues(
                signataires.lister(perimetre),
                avenants.lister(perimetre),
                attendues.stream()
                        .filter(attendue -> attendue.communeId() == null)
                        .map(attendue -> objet(libelles, attendue))
                        .toList(),
                parConseil.values().stream()
                        .map(siennes -> new Conseil(
                                siennes.get(0).collectivite(),
                                siennes.stream()
                                        .map(attendue -> vue(perimetre, attendue))
                                        .toList()))
                        .toList(),
                (int) attendues.stream().filter(DeliberationAttendue::manque).count());
    }

    /** What a council decides on, in words. */
    public static String objet(Libelles libelles, DeliberationAttendue attendue) {
        return switch (attendue.objet()) {
            case ADHESION -> libelles.texte("convention.deliberation.adhesion");
            case ORT -> libelles.texte("convention.deliberation.ort");
            case AVENANT -> libelles.texte("convention.deliberation.avenant", String.valueOf(attendue.numero()));
        };
    }

    private Case vue(Perimetre perimetre, DeliberationAttendue attendue) {
        String base = perimetre.chemin("/convention/deliberations");
        boolean chef = perimetre.estChefDeProjet();
        return new Case(
                objet(libelles, attendue),
                texte(attendue),
                attendue.concernee(),
                chef ? href(perimetre, base, attendue) : null,
                chef && attendue.id() != null ? base + "/" + attendue.id() : null);
    }

    /** Where a délibération that is missing is recorded, with what is known of it. */
    public static String aEnregistrer(Perimetre perimetre, DeliberationAttendue attendue) {
        return UriComponentsBuilder.fromPath(perimetre.chemin("/convention/deliberations/nouvelle"))
                .queryParam("objet", attendue.code())
                .queryParam("collectivite", attendue.cle())
                .toUriString();
    }

    private static String href(Perimetre perimetre, String base, DeliberationAttendue attendue) {
        return attendue.id() == null ? aEnregistrer(perimetre, attendue) : base + "/" + attendue.id() + "/edition";
    }

    private @Nullable String texte(DeliberationAttendue attendue) {
        if (attendue.priseLe() == null) {
            return null;
        }
        String jour = new Jour(attendue.priseLe()).court();
        return attendue.reference() == null
                ? jour
                : libelles.texte("convention.deliberation.numero", jour, attendue.reference());
    }
}
