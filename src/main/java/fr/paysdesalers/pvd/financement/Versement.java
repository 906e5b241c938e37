package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
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
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A payment received on a granted line, in euros. */
@Entity
@Audited
class Versement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "financement_id")
    private Financement financement;

    @Enumerated(EnumType.STRING)
    private TypeVersement type;

    private LocalDate le;
    private Montant montant;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Versement() {}

    Versement(Financement financement, TypeVersement type, LocalDate le, Montant montant, Signature signature) {
        this.financement = financement;
        this.type = type;
        this.le = le;
        this.montant = montant;
        this.signature = signature;
    }

    /**
     * The payment of this key.
     *
     * @throws Introuvable when none of them has it
     */
    static Versement parmi(List<Versement> versements, long cle) {
        return versements.stream()
                .filter(versement -> Objects.equals(versement.id, cle))
                .findFirst()
                .orElseThrow(() -> new Introuvable("versement " + cle));
    }

    /**
     * Where its line stands once it is taken back: where it stood before all payments when it was the only one, open again when it
     * was the only balance of a closed line, else where it is.
     *
     * @param tous the payments of the line, this one among them
     * @param passages in their order
     * @throws ActeImpossible on a line that counts no more
     */
    EtatFinancement etatSansLui(EtatFinancement present, List<Versement> tous, List<PassageEtat> passages) {
        if (!present.estAcquis()) {
            throw new ActeImpossible("financement.versement.mort");
        }
        if (!present.aPaye()) {
            return present;
        }
        if (tous.size() == 1) {
            return PassageEtat.avantLesVersements(passages);
        }
        boolean seulSolde =
                estLeSolde() && tous.stream().filter(Versement::estLeSolde).count() == 1;
        return seulSolde ? EtatFinancement.EN_VERSEMENT : present;
    }

    boolean estLeSolde() {
        return type == TypeVersement.SOLDE;
    }

    LocalDate le() {
        return le;
    }

    Montant montant() {
        return montant;
    }
}
