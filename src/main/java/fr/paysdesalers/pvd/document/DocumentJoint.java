package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * A document attached to an action, or to one of its milestones or funding lines. Its files follow one another as
 * versions that are never changed; it is withdrawn, never destroyed.
 */
@Entity
@Audited
class DocumentJoint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private long actionId;
    private @Nullable Long jalonId;
    private @Nullable Long financementId;

    @Enumerated(EnumType.STRING)
    private GenreDocument genre;

    @Enumerated(EnumType.STRING)
    private @Nullable MomentPhoto moment;

    private @Nullable String intitule;

    @Enumerated(EnumType.STRING)
    private Visibilite visibilite;

    private @Nullable Instant retireLe;
    private @Nullable String retirePar;

    @Version
    private long version;

    @NotAudited
    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "document", cascade = CascadeType.ALL)
    @OrderBy("numero")
    private List<VersionDeDocument> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DocumentJoint() {}

    DocumentJoint(long conventionId, long actionId, CleDePorteur porteur, Description description) {
        this.conventionId = conventionId;
        this.actionId = actionId;
        this.jalonId = porteur.genre() == GenreDePorteur.JALON ? porteur.id() : null;
        this.financementId = porteur.genre() == GenreDePorteur.FINANCEMENT ? porteur.id() : null;
        decrire(description);
    }

    /**
     * Adds a file, which becomes the one that people get; the ones before stay.
     *
     * @param cle the name under which the bytes are kept
     * @throws RefusDeSaisie when a photo would not be an image any more
     */
    void deposer(Fichier fichier, UUID cle, Signature signature) {
        description().verifier(fichier.type());
        versions.add(new VersionDeDocument(this, versions.size() + 1, fichier, cle, signature));
    }

    /**
     * Says something else of it.
     *
     * @throws RefusDeSaisie when it would become a photo without being an image
     */
    void modifier(Description description) {
        if (description.genre() == GenreDocument.PHOTO
                && !versions.get(versions.size() - 1).estImage()) {
            throw new RefusDeSaisie("genreDocument", "document.photo.pas-une-image");
        }
        decrire(description);
    }

    private void decrire(Description description) {
        genre = description.genre();
        moment = description.moment();
        intitule = description.intitule();
        visibilite = description.visibilite();
    }

    /** Takes it out of the sheet; its files are kept. */
    void retirer(Signature signature) {
        retireLe = signature.faitLe();
        retirePar = signature.auteur();
    }

    /** Puts it back on the sheet. */
    void remettre() {
        retireLe = null;
        retirePar = null;
    }

    Description description() {
        return new Description(genre, moment, intitule, visibilite);
    }

    /** The kind of what bears it, whose room says who may change it. */
    GenreDePorteur genreDePorteur() {
        return jalonId != null
                ? GenreDePorteur.JALON
                : financementId != null ? GenreDePorteur.FINANCEMENT : GenreDePorteur.ACTION;
    }

    long id() {
        return id == null ? 0 : id;
    }

    long version() {
        return version;
    }

    /** What people call it: the name of its present file, unless it has one of its own. */
    String titre() {
        return intitule == null ? versions.get(versions.size() - 1).nom() : intitule;
    }

    boolean estRetire() {
        return retireLe != null && retirePar != null;
    }

    List<VersionDeDocument> versions() {
        return List.copyOf(versions);
    }
}
