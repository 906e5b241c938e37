package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Visibilite;
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
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A dated and signed note on an action, with its own visibility. */
@Entity
@Audited
class Suivi {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_id")
    private FicheAction action;

    @Enumerated(EnumType.STRING)
    private TypeSuivi type;

    private String texte;

    @Enumerated(EnumType.STRING)
    private Visibilite visibilite;

    private LocalDate le;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Suivi() {}

    Suivi(FicheAction action, Note note, Signature signature) {
        this.action = action;
        this.type = note.type();
        this.texte = note.texte();
        this.visibilite = note.visibilite();
        this.le = note.le();
        this.signature = signature;
    }
}
