package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Signature;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A passage from a statut to another that took place: written once, never changed. */
@Entity
class ChangementStatut {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_id")
    private FicheAction action;

    @Enumerated(EnumType.STRING)
    private Statut depuis;

    @Enumerated(EnumType.STRING)
    private Statut vers;

    private LocalDate le;
    private @Nullable String motif;
    private @Nullable String decision;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected ChangementStatut() {}

    ChangementStatut(FicheAction action, Statut depuis, Passage passage, Signature signature) {
        this.action = action;
        this.depuis = depuis;
        this.vers = passage.vers();
        this.le = passage.le();
        this.motif = passage.motif();
        this.decision = passage.decision();
        this.signature = signature;
    }
}
