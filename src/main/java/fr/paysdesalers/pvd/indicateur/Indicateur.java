package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.ActeImpossible;
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

/** What a convention watches over the years; archived, it keeps its measures but is measured no more. */
@Entity
@Audited
class Indicateur {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private @Nullable Long objectifId;
    private String nom;
    private String unite;

    @Enumerated(EnumType.STRING)
    private Tendance tendance;

    private @Nullable String definition;
    private @Nullable LocalDate archiveLe;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Indicateur() {}

    Indicateur(long conventionId, IndicateurForm contenu) {
        this.conventionId = conventionId;
        modifier(contenu);
    }

    final void modifier(IndicateurForm contenu) {
        objectifId = contenu.objectifId();
        nom = Objects.requireNonNull(contenu.nom());
        unite = Objects.requireNonNull(contenu.unite());
        tendance = Objects.requireNonNull(contenu.tendance());
        definition = contenu.definition();
    }

    void archiver(LocalDate jour) {
        if (archiveLe == null) {
            archiveLe = jour;
        }
    }

    void restaurer() {
        archiveLe = null;
    }

    /** @throws ActeImpossible when it is archived */
    void exigerSuivi() {
        if (archiveLe != null) {
            throw new ActeImpossible("indicateur.archive");
        }
    }

    long cle() {
        return Objects.requireNonNull(id);
    }

    IndicateurForm formulaire() {
        return new IndicateurForm(version, nom, unite, tendance, objectifId, definition);
    }
}
