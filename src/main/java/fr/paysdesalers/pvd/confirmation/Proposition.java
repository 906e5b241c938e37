package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Signature;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * The word of a funder on its line: it confirms what stands, or proposes something else. It keeps what stood when it was
 * said. A proposal is answered once: accepted, refused with a reason, or withdrawn by its funder.
 */
@Entity
@Audited
class Proposition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private long actionId;
    private long financementId;
    private long partenaireId;

    @Enumerated(EnumType.STRING)
    private EtatFinancement depuis;

    private @Nullable Montant montantAvant;
    private @Nullable LocalDate leAvant;

    @Enumerated(EnumType.STRING)
    private @Nullable EtatFinancement vers;

    private @Nullable Montant montant;
    private @Nullable LocalDate le;
    private @Nullable String commentaire;

    @Enumerated(EnumType.STRING)
    private EtatProposition etat;

    @Embedded
    private Signature signature;

    private @Nullable String reponse;
    private @Nullable Long reponduParId;
    private @Nullable String reponduPar;
    private @Nullable Instant reponduLe;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Proposition() {}

    private Proposition(long conventionId, LigneDeFinancement ligne, EtatProposition etat, Signature signature) {
        this.conventionId = conventionId;
        this.actionId = ligne.actionId();
        this.financementId = ligne.id();
        this.partenaireId = Objects.requireNonNull(ligne.partenaireId());
        Situation presente = Situation.de(ligne);
        this.depuis = presente.etat();
        this.montantAvant = presente.montant();
        this.leAvant = presente.le();
        this.etat = etat;
        this.signature = signature;
    }

    /**
     * The funder says that what stands is right.
     *
     * @throws ActeImpossible when nothing is to come of the line any more
     */
    static Proposition confirmer(long conventionId, LigneDeFinancement ligne, Signature signature) {
        if (!ligne.etat().paieOuAttend()) {
            throw new ActeImpossible("confirmation.close");
        }
        return new Proposition(conventionId, ligne, EtatProposition.CONFIRMEE, signature);
    }

    /**
     * The funder says that something else is right.
     *
     * @throws fr.paysdesalers.pvd.socle.RefusDeSaisie when it may not be proposed
     */
    static Proposition proposer(
            long conventionId,
            LigneDeFinancement ligne,
            PropositionDemande demande,
            Signature signature,
            LocalDate aujourdHui) {
        demande.verifier(ligne.nature(), Situation.de(ligne), aujourdHui);
        Proposition proposition = new Proposition(conventionId, ligne, EtatProposition.EN_ATTENTE, signature);
        proposition.vers = demande.vers();
        proposition.montant = demande.montant();
        proposition.le = demande.le();
        proposition.commentaire = demande.commentaire();
        return proposition;
    }

    /** @throws ActeImpossible when it is answered already */
    void retirer(Signature par) {
        repondre(EtatProposition.RETIREE, null, par);
    }

    /** @throws ActeImpossible when it is answered already */
    void accepter(Signature par) {
        repondre(EtatProposition.ACCEPTEE, null, par);
    }

    /** @throws ActeImpossible when it is answered already */
    void refuser(String motif, Signature par) {
        repondre(EtatProposition.REFUSEE, motif, par);
    }

    private void repondre(EtatProposition issue, @Nullable String motif, Signature par) {
        if (etat != EtatProposition.EN_ATTENTE) {
            throw new ActeImpossible("confirmation.repondue");
        }
        etat = issue;
        reponse = motif;
        reponduParId = par.auteurId();
        reponduPar = par.auteur();
        reponduLe = par.faitLe();
    }

    long id() {
        return id == null ? 0 : id;
    }

    long actionId() {
        return actionId;
    }

    long financementId() {
        return financementId;
    }

    long partenaireId() {
        return partenaireId;
    }

    EtatProposition etat() {
        return etat;
    }

    PropositionDemande demande() {
        return new PropositionDemande(vers, montant, le, Objects.requireNonNullElse(commentaire, ""));
    }

    Signature signature() {
        return signature;
    }
}
