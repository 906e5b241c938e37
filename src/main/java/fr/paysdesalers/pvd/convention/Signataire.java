package fr.paysdesalers.pvd.convention;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** An organisation that signs the convention; a commune that signs has to deliberate. */
@Entity
@Audited
class Signataire {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private String organisation;
    private @Nullable String qualite;
    private @Nullable Long communeId;
    private @Nullable LocalDate signeLe;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Signataire() {}

    Signataire(long conventionId, SignataireForm contenu) {
        this.conventionId = conventionId;
        modifier(contenu);
    }

    final void modifier(SignataireForm contenu) {
        organisation = Objects.requireNonNull(contenu.organisation());
        qualite = contenu.qualite();
        communeId = contenu.communeId();
        signeLe = contenu.signeLe();
    }

    SignataireForm formulaire() {
        return new SignataireForm(version, organisation, qualite, communeId, signeLe);
    }
}
