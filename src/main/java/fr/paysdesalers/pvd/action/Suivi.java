package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A dated and signed note on an action, with its own visibility. Its author may put it right or take it back for a
 * day; after that it is struck through, and stays readable: what was said is never lost.
 */
@Entity
@Audited
class Suivi {

    /** How long a note is its author's draft. */
    static final Duration REPENTIR = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long actionId;

    @Enumerated(EnumType.STRING)
    private TypeSuivi type;

    private String texte;

    @Enumerated(EnumType.STRING)
    private Visibilite visibilite;

    private LocalDate le;

    @Embedded
    private Signature signature;

    private @Nullable Instant corrigeLe;
    private @Nullable Instant retireLe;
    private @Nullable Instant biffeLe;
    private @Nullable String biffePar;

    @SuppressWarnings("NullAway.Init")
    protected Suivi() {}

    Suivi(FicheAction action, Note note, LocalDate le, Signature signature) {
        this.actionId = action.id();
        this.le = le;
        this.signature = signature;
        ecrire(note);
    }

    /**
     * Puts the note right.
     *
     * @throws ActeImpossible when it is somebody else's, or a day old
     */
    void corriger(Note note, Signature auteur) {
        if (!estEncoreA(auteur)) {
            throw new ActeImpossible("action.suivi.fige");
        }
        ecrire(note);
        corrigeLe = auteur.faitLe();
    }

    /** Takes it out of the feed while it is its author's; strikes it through afterwards. */
    void effacer(Signature auteur) {
        if (estEncoreA(auteur)) {
            retireLe = auteur.faitLe();
        } else if (biffeLe == null) {
            biffeLe = auteur.faitLe();
            biffePar = auteur.auteur();
        }
    }

    private void ecrire(Note note) {
        type = note.type();
        texte = note.texte();
        visibilite = note.visibilite();
    }

    private boolean estEncoreA(Signature auteur) {
        return biffeLe == null && estEnRepentir(signature.auteurId(), signature.faitLe(), auteur);
    }

    /** Whether a note that this account wrote then is still a draft for the one who signs now. */
    static boolean estEnRepentir(long auteurId, Instant faitLe, Signature maintenant) {
        return auteurId == maintenant.auteurId() && maintenant.faitLe().isBefore(faitLe.plus(REPENTIR));
    }

    Note note() {
        return new Note(type, texte, visibilite);
    }

    boolean estRetire() {
        return retireLe != null;
    }

    boolean estBiffe() {
        return biffeLe != null;
    }
}
