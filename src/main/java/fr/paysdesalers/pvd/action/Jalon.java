package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Signature;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A milestone with three dates: the initial one, never touched; the current one, moved with a reason; the real one. */
@Entity
@Audited
public class Jalon {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_id")
    private FicheAction action;

    @Enumerated(EnumType.STRING)
    private TypeJalon type;

    private String libelle;
    private LocalDate initialeLe;
    private LocalDate actuelleLe;
    private @Nullable LocalDate reelleLe;
    private @Nullable Instant retireLe;
    private int rang;

    @NotAudited
    @OneToMany(mappedBy = "jalon", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Report> reports = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Jalon() {}

    Jalon(FicheAction action, TypeJalon type, String libelle, LocalDate prevuLe) {
        this.action = action;
        this.type = type;
        this.libelle = libelle;
        this.initialeLe = prevuLe;
        this.actuelleLe = prevuLe;
    }

    /**
     * Moves the current date.
     *
     * @throws ActeImpossible when the milestone is done
     * @throws RefusDeSaisie when the date does not change
     */
    public void reporter(LocalDate vers, String motif, Signature signature) {
        exigerAFaire();
        if (vers.equals(actuelleLe)) {
            throw new RefusDeSaisie("versLe", "action.jalon.memeDate");
        }
        reports.add(new Report(this, actuelleLe, vers, motif, signature));
        actuelleLe = vers;
        action.toucher(signature.faitLe());
    }

    /**
     * Records that it is done.
     *
     * @throws RefusDeSaisie when the day is to come
     */
    public void realiser(LocalDate le, LocalDate aujourdHui, Instant instant) {
        exigerAFaire();
        if (le.isAfter(aujourdHui)) {
            throw new RefusDeSaisie("le", "action.jalon.futur");
        }
        reelleLe = le;
        action.toucher(instant);
    }

    /**
     * It was not done after all.
     *
     * @throws ActeImpossible when nobody said that it was
     */
    void reprendre(Instant instant) {
        if (reelleLe == null) {
            throw new ActeImpossible("action.jalon.aFaire");
        }
        reelleLe = null;
        action.toucher(instant);
    }

    /** Says better what it is; its dates do not change. */
    void nommer(TypeJalon nouveau, String nom, Instant instant) {
        type = nouveau;
        libelle = nom;
        action.toucher(instant);
    }

    /** Where it stands: its current date, and whether it is still to be done. */
    public record Etat(String libelle, LocalDate actuelleLe, boolean aFaire) {}

    Etat etat() {
        return new Etat(libelle, actuelleLe, estAFaire());
    }

    void placer(int place) {
        rang = place;
    }

    int rang() {
        return rang;
    }

    /** The day that places it among the others: the real one once it is done. */
    LocalDate jour() {
        return reelleLe == null ? actuelleLe : reelleLe;
    }

    /** Withdraws it from the plan; it stays in the history. */
    public void retirer(Instant instant) {
        retireLe = instant;
        action.toucher(instant);
    }

    private void exigerAFaire() {
        if (reelleLe != null) {
            throw new ActeImpossible("action.jalon.fait");
        }
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public TypeJalon type() {
        return type;
    }

    public String libelle() {
        return libelle;
    }

    public LocalDate initialeLe() {
        return initialeLe;
    }

    public LocalDate actuelleLe() {
        return actuelleLe;
    }

    public @Nullable LocalDate reelleLe() {
        return reelleLe;
    }

    boolean estAFaire() {
        return reelleLe == null && retireLe == null;
    }

    public boolean estRetire() {
        return retireLe != null;
    }
}
