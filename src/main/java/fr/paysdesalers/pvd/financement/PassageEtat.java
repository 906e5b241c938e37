package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change of state of a funding line that took place: written once, never changed. */
@Entity
class PassageEtat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "financement_id")
    private Financement financement;

    @Enumerated(EnumType.STRING)
    private EtatFinancement depuis;

    @Enumerated(EnumType.STRING)
    private EtatFinancement vers;

    private LocalDate le;
    private @Nullable Montant montant;
    private @Nullable String reference;
    private @Nullable String motif;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected PassageEtat() {}

    PassageEtat(Financement financement, EtatFinancement depuis, PassageDemande passage, Signature signature) {
        this.financement = financement;
        this.depuis = depuis;
        this.vers = passage.vers();
        this.le = passage.le();
        this.montant = passage.montant();
        this.reference = passage.reference();
        this.motif = passage.motif();
        this.signature = signature;
    }

    /** The state from which the last payments were opened; granted when none is known. */
    static EtatFinancement avantLesVersements(List<PassageEtat> passages) {
        EtatFinancement avant = EtatFinancement.ACCORDE;
        for (PassageEtat passage : passages) {
            if (passage.vers.aPaye() && !passage.depuis.aPaye()) {
                avant = passage.depuis;
            }
        }
        return avant;
    }
}
