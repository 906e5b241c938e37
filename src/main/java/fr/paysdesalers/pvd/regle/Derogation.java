package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Taux;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** An override of a rule for one plan: signed, never changed; it is lifted, and another one is signed. */
@Entity
@Audited
class Derogation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private long actionId;

    @Enumerated(EnumType.STRING)
    private Regle regle;

    @Enumerated(EnumType.STRING)
    private GenreDeDerogation genre;

    private @Nullable Taux taux;
    private @Nullable String reference;
    private String motif;

    @Embedded
    private Signature signature;

    private @Nullable Instant leveeLe;
    private @Nullable String leveePar;

    @SuppressWarnings("NullAway.Init")
    protected Derogation() {}

    Derogation(long conventionId, long actionId, Contenu contenu, Signature signature) {
        this.conventionId = conventionId;
        this.actionId = actionId;
        this.regle = contenu.regle();
        this.genre = contenu.genre();
        this.taux = contenu.taux();
        this.reference = contenu.reference();
        this.motif = contenu.motif();
        this.signature = signature;
    }

    /**
     * What is signed.
     *
     * @param taux the threshold that is granted instead, 0-1; null when the rule is lifted altogether
     */
    record Contenu(
            Regle regle,
            GenreDeDerogation genre,
            @Nullable Taux taux,
            @Nullable String reference,
            String motif) {}

    /**
     * Ends it: the rule holds again.
     *
     * @throws Introuvable when it is ended already
     */
    void lever(Signature auteur) {
        if (leveeLe != null) {
            throw new Introuvable("dérogation " + id);
        }
        leveeLe = auteur.faitLe();
        leveePar = auteur.auteur();
    }
}
