package fr.paysdesalers.pvd.convention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What the council of a commune, or that of the EPCI, decided on the convention: once for each object. */
@Entity
@Audited
class Deliberation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private @Nullable Long communeId;

    @Enumerated(EnumType.STRING)
    private ObjetDeliberation objet;

    private @Nullable Long avenantId;
    private LocalDate priseLe;
    private @Nullable String reference;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Deliberation() {}

    Deliberation(
            long conventionId,
            @Nullable Long communeId,
            ObjetDelibere objet,
            LocalDate priseLe,
            @Nullable String reference) {
        this.conventionId = conventionId;
        this.communeId = communeId;
        this.objet = objet.genre();
        this.avenantId = objet.avenantId();
        this.priseLe = priseLe;
        this.reference = reference;
    }

    void modifier(DeliberationCorrigeeForm contenu) {
        priseLe = Objects.requireNonNull(contenu.priseLe());
        reference = contenu.reference();
    }

    DeliberationCorrigeeForm formulaire() {
        return new DeliberationCorrigeeForm(version, priseLe, reference);
    }
}
