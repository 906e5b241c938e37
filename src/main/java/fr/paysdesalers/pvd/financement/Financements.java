package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.VersionsPassees.Depart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of the funding lines of an action. */
@Service
@Transactional
public class Financements {

    private final FinancementRepository financements;
    private final FichesAction actions;
    private final PlansDeFinancement plans;
    private final JdbcClient base;
    private final Clock horloge;

    Financements(
            FinancementRepository financements,
            FichesAction actions,
            PlansDeFinancement plans,
            JdbcClient base,
            Clock horloge) {
        this.plans = plans;
        this.financements = financements;
        this.actions = actions;
        this.base = base;
        this.horloge = horloge;
    }

    /** Adds a line, envisaged; gives its key. */
    @ReserveAuxComptables
    public long ajouter(Perimetre perimetre, Reference reference, ContenuFinancement contenu) {
        long action = actions.toucher(perimetre, reference);
        verifierFinanceur(perimetre, contenu, null);
        return financements
                .save(new Financement(perimetre.conventionId(), action, contenu))
                .id();
    }

    @ReserveAuxComptables
    void modifier(Perimetre perimetre, Reference reference, long id, FinancementForm form) {
        Financement financement = trouver(perimetre, reference, id);
        FinancementForm enregistre = FinancementForm.de(financement);
        if (!Objects.equals(enregistre.version(), form.version())) {
            throw new ModificationConcurrente(
                    form, enregistre, new Depart<>(Financement.class, id, form.version(), FinancementForm::de));
        }
        verifierFinanceur(perimetre, form.contenu(), enregistre.dispositifId());
        financement.modifier(form.contenu());
    }

    @Transactional(readOnly = true)
    @ReserveAuxComptables
    FinancementForm formulaire(Perimetre perimetre, Reference reference, long id) {
        return FinancementForm.de(lire(perimetre, reference, id));
    }

    /** A form for the passage of a line to a state, filled with what is known. */
    @Transactional(readOnly = true)
    @ReserveAuxComptables
    PassageForm formulaireDePassage(Perimetre perimetre, Reference reference, long id, EtatFinancement vers) {
        Financement financement = lire(perimetre, reference, id);
        if (!financement.etat().suites(financement.nature()).contains(vers)) {
            throw new ActeImpossible("financement.passage.impossible");
        }
        return PassageForm.vers(vers, financement, LocalDate.now(horloge));
    }

    @ReserveAuxComptables
    public void passer(Perimetre perimetre, Reference reference, long id, PassageDemande passage) {
        passage.verifierPasse(LocalDate.now(horloge));
        trouver(perimetre, reference, id).passer(passage, signature(perimetre));
    }

    /**
     * Corrects the euros or the day that the present state of a line bears.
     *
     * @throws ActeImpossible when nothing is to come of the line any more
     * @throws RefusDeSaisie when a figure goes against what is recorded
     */
    @ReserveAuxComptables
    public void corriger(Perimetre perimetre, Reference reference, long id, CorrectionDemande correction) {
        correction.verifierPasse(LocalDate.now(horloge));
        trouver(perimetre, reference, id).corriger(correction);
    }

    /**
     * Takes a line out of the plan; the history keeps it.
     *
     * @throws ActeImpossible when it has been asked or paid, bears documents, or its funder spoke of it: it is then given up, not removed
     */
    @ReserveAuxComptables
    void supprimer(Perimetre perimetre, Reference reference, long id) {
        Financement financement = trouver(perimetre, reference, id);
        if (financement.aVecu()) {
            throw new ActeImpossible("financement.suppression.impossible");
        }
        if (existe(
                "select exists (select 1 from proposition where convention_id = ? and financement_id = ?)",
                perimetre.conventionId(),
                id)) {
            throw new ActeImpossible("financement.suppression.propositions");
        }
        if (existe(
                "select exists (select 1 from document_joint where convention_id = ? and financement_id = ?)",
                perimetre.conventionId(),
                id)) {
            throw new ActeImpossible("financement.suppression.documents");
        }
        financements.delete(financement);
    }

    /**
     * The funder is a financial partner of this convention, and the dispositif is one of its own that is open.
     *
     * @param present the dispositif of the line, which it keeps when it is closed
     */
    private void verifierFinanceur(Perimetre perimetre, ContenuFinancement contenu, @Nullable Long present) {
        if (contenu.partenaireId() != null
                && !existe(
                        "select exists (select 1 from convention_partenaire where partenaire_id = ? and convention_id = ? and financier)",
                        contenu.partenaireId(),
                        perimetre.conventionId())) {
            throw new RefusDeSaisie("partenaireId", "financement.partenaire.inconnu");
        }
        Long dispositif = contenu.dispositifId();
        if (dispositif == null) {
            return;
        }
        if (!existe(
                "select exists (select 1 from dispositif where id = ? and partenaire_id = ?)",
                dispositif,
                Objects.requireNonNullElse(contenu.partenaireId(), 0L))) {
            throw new RefusDeSaisie("dispositifId", "financement.dispositif.inconnu");
        }
        if (!dispositif.equals(present)
                && !existe("select exists (select 1 from dispositif where id = ? and ouvert)", dispositif)) {
            throw new RefusDeSaisie("dispositifId", "financement.dispositif.ferme");
        }
    }

    private boolean existe(String sql, Object... parametres) {
        return base.sql(sql).params(parametres).query(Boolean.class).single();
    }

    /** 404 unless the action is one of the convention. */
    @Transactional(readOnly = true)
    void exigerAction(Perimetre perimetre, Reference reference) {
        actions.cle(perimetre, reference);
    }

    /** The line as pages show it, or 404. */
    @Transactional(readOnly = true)
    LigneDeFinancement ligne(Perimetre perimetre, Reference reference, long id) {
        long action = actions.cle(perimetre, reference);
        return plans.lignes(perimetre, action).stream()
                .filter(ligne -> ligne.id() == id)
                .findFirst()
                .orElseThrow(() -> new Introuvable("financement " + id));
    }

    /** The line to read, or 404. */
    Financement lire(Perimetre perimetre, Reference reference, long id) {
        return financements
                .lire(perimetre.conventionId(), actions.cle(perimetre, reference), id)
                .orElseThrow(() -> new Introuvable("financement " + id));
    }

    /** The line to change, its action being marked as touched, or 404. */
    Financement trouver(Perimetre perimetre, Reference reference, long id) {
        long action = actions.toucher(perimetre, reference);
        return financements
                .findByConventionIdAndActionIdAndId(perimetre.conventionId(), action, id)
                .orElseThrow(() -> new Introuvable("financement " + id));
    }

    private Signature signature(Perimetre perimetre) {
        return Signature.de(perimetre, horloge.instant());
    }
}
