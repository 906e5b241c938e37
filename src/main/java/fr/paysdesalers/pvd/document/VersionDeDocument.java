package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Signature;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A file of a document, as it was sent, signed; written once. The history tells that it came, and its name. */
@Entity
@Audited
class VersionDeDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private DocumentJoint document;

    private int numero;

    @NotAudited
    private UUID cle;

    private String nom;

    @NotAudited
    @Enumerated(EnumType.STRING)
    private TypeDeFichier type;

    @NotAudited
    private int taille;

    @NotAudited
    private String sha256;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected VersionDeDocument() {}

    VersionDeDocument(DocumentJoint document, int numero, Fichier fichier, UUID cle, Signature signature) {
        this.document = document;
        this.numero = numero;
        this.cle = cle;
        this.nom = fichier.nom().valeur();
        this.type = fichier.type();
        this.taille = fichier.octets().length;
        this.sha256 = fichier.sha256();
        this.signature = signature;
    }

    boolean estImage() {
        return type.estImage();
    }

    int numero() {
        return numero;
    }

    String nom() {
        return nom;
    }
}
