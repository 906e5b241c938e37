package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Signature;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A move of the current date of a milestone, with its reason: written once, never changed. */
@Entity
class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "jalon_id")
    private Jalon jalon;

    private LocalDate depuisLe;
    private LocalDate versLe;
    private String motif;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(Jalon jalon, LocalDate depuisLe, LocalDate versLe, String motif, Signature signature) {
        this.jalon = jalon;
        this.depuisLe = depuisLe;
        this.versLe = versLe;
        this.motif = motif;
        this.signature = signature;
    }
}
