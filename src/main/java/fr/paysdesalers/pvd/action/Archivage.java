package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Signature;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why, when and by whom an action was archived, and who restored it. */
@Entity
class Archivage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long actionId;
    private String motif;

    @Embedded
    private Signature signature;

    private @Nullable Instant restaureeLe;
    private @Nullable String restaureePar;

    @SuppressWarnings("NullAway.Init")
    protected Archivage() {}

    Archivage(FicheAction action, String motif, Signature signature) {
        this.actionId = action.id();
        this.motif = motif;
        this.signature = signature;
    }

    void restaurer(Signature auteur) {
        restaureeLe = auteur.faitLe();
        restaureePar = auteur.auteur();
    }
}
