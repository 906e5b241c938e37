package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * An action of the convention. It evolves <i>au fil de l'eau</i>, without avenant; its reference is never reused and
 * nothing in it is destroyed: milestones are withdrawn, changes of statut are kept with who, when and why.
 */
@Entity
@Audited
public class FicheAction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private int numero;
    private String nom;

    @Embedded
    private Fiche.Classement classement;

    @Embedded
    private Fiche.Appreciation appreciation;

    @Enumerated(EnumType.STRING)
    private Statut statut;

    /** Null when nobody of it is known: so is read what is embedded. */
    @Embedded
    private Fiche.@Nullable Acteurs acteurs;

    @Enumerated(EnumType.STRING)
    private @Nullable SituationOrt situationOrt;

    /** Null when every text of it is: so is read what is embedded. */
    @Embedded
    private Fiche.@Nullable Textes textes;

    @Embedded
    private Fiche.@Nullable Dates dates;

    @Enumerated(EnumType.STRING)
    private Visibilite visibilite;

    private Instant creeeLe;
    private @Nullable Instant archiveeLe;

    /** News of any kind: it does not make the content that a form edits older. */
    @OptimisticLock(excluded = true)
    private Instant modifieeLe;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "action_commune", joinColumns = @JoinColumn(name = "action_id"))
    @MapKeyColumn(name = "commune_id")
    @Column(name = "part")
    private Map<Long, Taux> parts = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "action_contrat", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "contrat")
    @Enumerated(EnumType.STRING)
    private Set<Contrat> contrats = new HashSet<>();

    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
    @OrderBy("rang, id")
    private List<Jalon> jalons = new ArrayList<>();

    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
    private List<Blocage> blocages = new ArrayList<>();

    @NotAudited
    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
    private List<ChangementStatut> changements = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected FicheAction() {}

    /** A new action, to come, under the next number of its convention. */
    public FicheAction(long conventionId, int numero, Fiche fiche, Instant creeeLe) {
        this.conventionId = conventionId;
        this.numero = numero;
        this.statut = Statut.A_VENIR;
        this.creeeLe = creeeLe;
        ecrire(fiche, creeeLe);
    }

    /**
     * Replaces the content.
     *
     * @throws RefusDeSaisie when dates are reversed, or when an action that is done loses its real end
     */
    public void modifier(Fiche fiche, Instant instant) {
        if (statut == Statut.REALISEE && fiche.dates().finReelleLe() == null) {
            throw new RefusDeSaisie("finReelleLe", "action.finReelle.requise");
        }
        ecrire(fiche, instant);
    }

    private void ecrire(Fiche fiche, Instant instant) {
        if (statut != Statut.REALISEE && fiche.dates().finReelleLe() != null) {
            throw new RefusDeSaisie("finReelleLe", "action.finReelle.horsRealisee");
        }
        fiche.dates().verifier();
        nom = fiche.nom();
        classement = fiche.classement();
        appreciation = fiche.appreciation();
        acteurs = fiche.acteurs();
        situationOrt = fiche.situationOrt();
        textes = fiche.textes();
        dates = fiche.dates();
        visibilite = fiche.visibilite();
        parts.keySet().retainAll(fiche.repartition().parts().keySet());
        parts.putAll(fiche.repartition().parts());
        contrats.retainAll(fiche.contrats());
        contrats.addAll(fiche.contrats());
        modifieeLe = instant;
    }

    /**
     * Passes to another statut.
     *
     * @throws ActeImpossible when no passage leads there
     * @throws RefusDeSaisie when a reason, a committee decision or a real date is missing
     */
    public void passer(Passage passage, Signature signature) {
        if (!statut.suites().contains(passage.vers())) {
            throw new ActeImpossible("action.passage.impossible");
        }
        passage.verifier(statut);
        dates = dates().apres(passage);
        changements.add(new ChangementStatut(this, statut, passage, signature));
        statut = passage.vers();
        if (!statut.estOuvert()) {
            // What is closed is held back by nothing any more
            blocages().clore(passage.le());
        }
        modifieeLe = signature.faitLe();
    }

    /** Adds a milestone; its initial date is kept for ever. */
    public Jalon ajouterJalon(TypeJalon type, String libelle, LocalDate prevuLe, Instant instant) {
        Jalon jalon = new Jalon(this, type, libelle, prevuLe);
        echeancier().inserer(jalon);
        jalons.add(jalon);
        modifieeLe = instant;
        return jalon;
    }

    /** Its milestones that are not withdrawn. */
    Echeancier echeancier() {
        return new Echeancier(jalons);
    }

    /** Moves by so many days its planned dates and all its milestones that are still to be done. */
    void decaler(int jours, String motif, Signature signature) {
        dates = dates().decalees(jours);
        echeancier().decaler(jours, motif, signature);
        modifieeLe = signature.faitLe();
    }

    /**
     * Declares what holds the action back.
     *
     * @throws ActeImpossible when it is blocked already, or closed
     */
    public void bloquer(ConstatDeBlocage constat, Signature signature) {
        if (!statut.estOuvert()) {
            throw new ActeImpossible("action.blocage.impossible");
        }
        blocages().declarer(this, constat, signature);
        modifieeLe = signature.faitLe();
    }

    public void debloquer(LocalDate le, Instant instant) {
        blocages().lever(le);
        modifieeLe = instant;
    }

    private Blocages blocages() {
        return new Blocages(blocages);
    }

    /** Declares the confidence of the day; nothing when {@code declaree} is null. */
    void declarer(@Nullable Meteo declaree, Instant instant) {
        appreciation = declaree == null ? appreciation : appreciation.avec(declaree);
        modifieeLe = instant;
    }

    /**
     * Takes it out of lists and totals.
     *
     * @throws ActeImpossible when it is archived already, or done: what was done stays in the accounts
     */
    void archiver(Instant instant) {
        if (estArchivee() || statut == Statut.REALISEE) {
            throw new ActeImpossible(estArchivee() ? "action.archive.faite" : "action.archive.realisee");
        }
        archiveeLe = instant;
    }

    void restaurer(Instant instant) {
        if (!estArchivee()) {
            throw new ActeImpossible("action.archive.aucune");
        }
        archiveeLe = null;
        modifieeLe = instant;
    }

    boolean estArchivee() {
        return archiveeLe != null;
    }

    /** Something of it changed in another room; it is not silent. */
    public void toucher(Instant instant) {
        modifieeLe = instant;
    }

    public Optional<Blocage> blocageEnCours() {
        return blocages().enCours();
    }

    /** Its present content, as the form edits it. */
    public Fiche fiche() {
        return new Fiche(
                nom,
                classement,
                appreciation,
                acteurs == null ? Fiche.Acteurs.INCONNUS : acteurs,
                new Repartition(parts),
                situationOrt,
                Set.copyOf(contrats),
                textes == null ? Fiche.Textes.VIDES : textes,
                dates(),
                visibilite);
    }

    private Fiche.Dates dates() {
        return dates == null ? Fiche.Dates.INCONNUES : dates;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    /** {@code A12}: stable in its convention, never reused. */
    public String reference() {
        return "A" + numero;
    }

    public Statut statut() {
        return statut;
    }

    public long version() {
        return version;
    }
}
