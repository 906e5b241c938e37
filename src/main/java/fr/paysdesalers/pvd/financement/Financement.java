package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * A line of the plan de financement of an action: prévu, demandé, accordé and versé side by side, and a state from
 * which certainty is derived. Each passage is kept with its day and its author.
 */
@Entity
@Audited
class Financement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private long actionId;

    @Enumerated(EnumType.STRING)
    private NatureFinancement nature;

    private @Nullable Long partenaireId;
    private @Nullable Long dispositifId;
    private @Nullable Montant assiette;
    private @Nullable Taux taux;
    private @Nullable Montant prevu;
    private @Nullable Montant demande;
    private @Nullable Montant accorde;

    @Enumerated(EnumType.STRING)
    private EtatFinancement etat;

    @Enumerated(EnumType.STRING)
    private Visibilite visibilite;

    /** What was really spent of the base, said with the balance. */
    private @Nullable Montant coutReel;

    private @Nullable String tranche;
    private @Nullable String dossierNumero;
    private @Nullable String dossierUrl;
    private @Nullable LocalDate deposeLe;
    private @Nullable LocalDate receptionneLe;
    private @Nullable LocalDate notifieLe;

    @Embedded
    private SuiviDeDossier suivi = SuiviDeDossier.VIDE;

    /** The refused line that this one asks again. */
    private @Nullable Long renouvelleId;

    @Version
    private long version;

    @NotAudited
    @OrderBy("id")
    @OneToMany(mappedBy = "financement", cascade = CascadeType.ALL)
    private List<PassageEtat> passages = new ArrayList<>();

    @OneToMany(mappedBy = "financement", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Versement> versements = new ArrayList<>();

    @ElementCollection
    @MapKeyColumn(name = "annee")
    @Column(name = "montant")
    private Map<Integer, Montant> annees = new TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Financement() {}

    Financement(long conventionId, long actionId, ContenuFinancement contenu) {
        this.conventionId = conventionId;
        this.actionId = actionId;
        this.etat = EtatFinancement.ENVISAGE;
        ecrire(contenu);
    }

    /**
     * Replaces what the line plans.
     *
     * @throws RefusDeSaisie when the funder is missing, or own money becomes a grant after its first passage
     */
    void modifier(ContenuFinancement contenu) {
        if (nature.aUnFinanceur() != contenu.nature().aUnFinanceur() && aVecu()) {
            throw new RefusDeSaisie("nature", "financement.nature.figee");
        }
        ecrire(contenu);
    }

    private void ecrire(ContenuFinancement contenu) {
        boolean aUnFinanceur = contenu.nature().aUnFinanceur();
        if (aUnFinanceur && contenu.partenaireId() == null) {
            throw new RefusDeSaisie("partenaireId", "financement.partenaire.requis");
        }
        nature = contenu.nature();
        partenaireId = aUnFinanceur ? contenu.partenaireId() : null;
        dispositifId = aUnFinanceur ? contenu.dispositifId() : null;
        assiette = contenu.assiette();
        taux = contenu.taux();
        prevu = contenu.prevu();
        visibilite = contenu.visibilite();
        tranche = contenu.tranche();
    }

    ContenuFinancement contenu() {
        return new ContenuFinancement(nature, partenaireId, dispositifId, assiette, taux, prevu, visibilite, tranche);
    }

    /**
     * The same request, a year later: a new line, envisaged, that remembers this one.
     *
     * @throws ActeImpossible unless the line ended without money
     */
    Financement renouveler() {
        if (!nature.aUnFinanceur() || !etat.estMort()) {
            throw new ActeImpossible("financement.renouvellement.impossible");
        }
        Financement suite = new Financement(conventionId, actionId, contenu());
        suite.renouvelleId = id();
        return suite;
    }

    /**
     * Keeps whom to call and the days of its delays.
     *
     * @throws ActeImpossible on own money, which nobody examines
     */
    void suivre(SuiviDeDossier suiviDeDossier) {
        if (!nature.aUnFinanceur()) {
            throw new ActeImpossible("financement.suivi.impossible");
        }
        suivi = suiviDeDossier;
    }

    /**
     * Passes to another state.
     *
     * @throws ActeImpossible when no passage leads there
     * @throws RefusDeSaisie when what the state needs is missing
     */
    void passer(PassageDemande demandeDePassage, Signature signature) {
        demandeDePassage.verifier(nature, etat, deposeLe, verse());
        garder(demandeDePassage);
        noter(demandeDePassage, signature);
    }

    /** Corrects what the present state bears, as its funder says it: see {@link CorrectionDemande}. */
    void corriger(CorrectionDemande correction) {
        correction.verifier(nature, etat, deposeLe, versements);
        switch (Objects.requireNonNull(etat.certitude())) {
            case A_TROUVER -> prevu = correction.montantOu(prevu);
            case DEMANDE -> {
                demande = correction.montantOu(demande);
                receptionneLe = correction.leOu(receptionneLe);
            }
            case ACQUIS -> {
                accorde = correction.montantOu(accorde);
                notifieLe = correction.leOu(notifieLe);
            }
        }
    }

    private void garder(PassageDemande passage) {
        switch (passage.vers()) {
            case DEPOSE -> {
                demande = passage.montant();
                deposeLe = passage.le();
                receptionneLe = passage.receptionneLe();
                dossierNumero = passage.dossierNumero();
                dossierUrl = passage.dossierUrl();
            }
            case ACCORDE -> {
                accorde = passage.montant();
                notifieLe = passage.le();
                assiette = passage.assiette() == null ? assiette : passage.assiette();
                taux = passage.taux() == null ? taux : passage.taux();
            }
            case COMPLET -> receptionneLe = receptionneLe == null ? passage.receptionneLe() : receptionneLe;
            default -> {}
        }
    }

    private void noter(PassageDemande passage, Signature signature) {
        if (etat != passage.vers()) {
            passages.add(new PassageEtat(this, etat, passage, signature));
            etat = passage.vers();
        }
    }

    /**
     * Records a payment; the first one opens the payments, a solde closes them.
     *
     * @throws ActeImpossible when nothing is granted
     * @throws RefusDeSaisie when the payment is nothing, exceeds what is left of the grant, or precedes it
     */
    void verser(VersementDemande versement, Signature signature) {
        if (!nature.aUnFinanceur() || !etat.paie() || accorde == null) {
            throw new ActeImpossible("financement.versement.impossible");
        }
        versement.verifier(notifieLe, accorde, assiette, verse());
        coutReel = versement.coutReel() == null ? coutReel : versement.coutReel();
        versements.add(new Versement(this, versement.type(), versement.le(), versement.montant(), signature));
        noter(PassageDemande.simple(versement.type().etat(), versement.le()), signature);
    }

    /** Takes back a payment that was recorded by mistake, on the day of the act; what a balance said goes with the last one. */
    void retirer(long versement, LocalDate le, Signature signature) {
        EtatFinancement vers = etatSans(versement);
        versements.remove(Versement.parmi(versements, versement));
        coutReel = versements.stream().anyMatch(Versement::estLeSolde) ? coutReel : null;
        noter(PassageDemande.simple(vers, le), signature);
    }

    /** Where the line would stand without this payment: see {@link Versement#etatSansLui}. */
    EtatFinancement etatSans(long versement) {
        return Versement.parmi(versements, versement).etatSansLui(etat, versements, passages);
    }

    /** Types its years, in place of the proportion of the dépenses; none goes back to it. */
    void repartir(Map<Integer, Montant> parAnnee, @Nullable Montant retenu) {
        RepartitionAnnuelle.de(parAnnee).verifier(retenu);
        annees.keySet().retainAll(parAnnee.keySet());
        annees.putAll(parAnnee);
    }

    /** The sum of its payments, in euros. */
    Montant verse() {
        return Montant.somme(versements.stream().map(Versement::montant));
    }

    boolean aVecu() {
        return !passages.isEmpty() || !versements.isEmpty();
    }

    long id() {
        return id == null ? 0 : id;
    }

    long actionId() {
        return actionId;
    }

    SuiviDeDossier suivi() {
        return suivi;
    }

    NatureFinancement nature() {
        return nature;
    }

    EtatFinancement etat() {
        return etat;
    }

    @Nullable
    Montant demande() {
        return demande;
    }

    @Nullable
    Montant accorde() {
        return accorde;
    }

    long version() {
        return version;
    }
}
