package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
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
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What holds an action back: why, who must act, what would free it, since when, and when to ask again. */
@Entity
@Audited
class Blocage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_id")
    private FicheAction action;

    @Enumerated(EnumType.STRING)
    private MotifBlocage motif;

    private String description;
    private String quiDoitAgir;
    private @Nullable String deblocage;
    private LocalDate depuisLe;
    private @Nullable LocalDate relanceLe;
    private @Nullable LocalDate leveLe;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Blocage() {}

    Blocage(FicheAction action, ConstatDeBlocage constat, Signature signature) {
        this.action = action;
        this.motif = constat.motif();
        this.description = constat.description();
        this.quiDoitAgir = constat.quiDoitAgir();
        this.deblocage = constat.deblocage();
        this.depuisLe = constat.depuisLe();
        this.relanceLe = constat.relanceLe();
        this.signature = signature;
    }

    void lever(LocalDate le) {
        if (le.isBefore(depuisLe)) {
            throw new RefusDeSaisie("le", "action.blocage.leveAvant");
        }
        leveLe = le;
    }

    /** Ends with the action, on that day or on the day it began if it began later. */
    void clore(LocalDate le) {
        leveLe = le.isBefore(depuisLe) ? depuisLe : le;
    }

    boolean estEnCours() {
        return leveLe == null;
    }
}
