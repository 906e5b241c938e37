package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.financement.BarreArgent;
import fr.paysdesalers.pvd.financement.Certitude;
import fr.paysdesalers.pvd.financement.GroupeDuPlan;
import fr.paysdesalers.pvd.publication.ContenuPublic.Commune;
import fr.paysdesalers.pvd.publication.ContenuPublic.Ligne;
import fr.paysdesalers.pvd.publication.ContenuPublic.Photo;
import fr.paysdesalers.pvd.publication.FicheVue.LigneVue;
import fr.paysdesalers.pvd.publication.FicheVue.PhotoVue;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a public sheet from its content: the same page before it is published and once it is. */
@Component
class VuesPubliques {

    private final Conventions conventions;
    private final EtatEnMots mots;
    private final Libelles libelles;
    private final Clock horloge;

    VuesPubliques(Conventions conventions, EtatEnMots mots, Libelles libelles, Clock horloge) {
        this.conventions = conventions;
        this.mots = mots;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /** The sheet as the public reads it; {@code publieeLe} is null as long as it is only a preview. */
    FicheVue fiche(long conventionId, String slug, ContenuPublic contenu, @Nullable OffsetDateTime publieeLe) {
        return new FicheVue(
                contenu.reference(),
                contenu.nom(),
                contenu.objectif(),
                objectif(conventionId, contenu.objectif()),
                contenu.resume(),
                mots.de(contenu),
                communes(contenu),
                contenu.maitreOuvrage(),
                Jour.de(contenu.calendrier().debut()),
                contenu.calendrier().debutReelLe() != null,
                Jour.de(contenu.calendrier().fin()),
                contenu.calendrier().finReelleLe() != null,
                libelles.de(contenu.base()),
                contenu.cout() == null ? null : contenu.cout().toString(),
                lignes(contenu),
                barre(contenu),
                photos(slug, contenu),
                publieeLe == null ? null : jour(publieeLe));
    }

    Jour jour(OffsetDateTime instant) {
        return new Jour(instant.atZoneSameInstant(horloge.getZone()).toLocalDate());
    }

    /** Names in their order; the whole EPCI when the action names no commune. */
    String communes(ContenuPublic contenu) {
        return contenu.communes().isEmpty()
                ? libelles.texte("publication.intercommunale")
                : contenu.communes().stream().map(Commune::nom).collect(Collectors.joining(", "));
    }

    private String objectif(long conventionId, int numero) {
        return conventions.objectifs(conventionId).stream()
                .filter(objectif -> objectif.numero() == numero)
                .map(Objectif::nom)
                .findFirst()
                .orElse("");
    }

    /** The lines by kind of funder, then what no public line covers: the column adds up to the cost. */
    private List<LigneVue> lignes(ContenuPublic contenu) {
        List<LigneVue> vues = new ArrayList<>(contenu.lignes().stream()
                .sorted(Comparator.comparing(Ligne::groupe))
                .map(this::ligne)
                .toList());
        Montant reste = contenu.reste();
        if (reste != null && reste.estPositif()) {
            vues.add(new LigneVue(
                    libelles.texte("publication.reste"),
                    null,
                    "A_TROUVER",
                    libelles.de(Certitude.A_TROUVER),
                    reste.toString()));
        }
        return vues;
    }

    private LigneVue ligne(Ligne ligne) {
        return new LigneVue(
                Objects.requireNonNullElseGet(ligne.financeur(), () -> libelles.de(GroupeDuPlan.FONDS_PROPRES)),
                ligne.dispositif(),
                ligne.certitude().name(),
                libelles.de(ligne.certitude()),
                ligne.montant().toString());
    }

    private @Nullable BarreArgent barre(ContenuPublic contenu) {
        Montant reste = contenu.reste();
        return reste == null
                ? null
                : BarreArgent.de(
                        contenu.total(Certitude.ACQUIS),
                        contenu.total(Certitude.DEMANDE),
                        contenu.total(Certitude.A_TROUVER).plus(reste),
                        libelles);
    }

    /** In the order of the works: before, during, after. */
    private List<PhotoVue> photos(String slug, ContenuPublic contenu) {
        return contenu.photos().stream()
                .sorted(Comparator.comparing(Photo::moment))
                .map(photo -> new PhotoVue(
                        Adresses.fiche(slug, contenu.reference()) + "/photos/" + photo.document(),
                        libelles.de(photo.moment()),
                        photo.legende()))
                .toList();
    }
}
