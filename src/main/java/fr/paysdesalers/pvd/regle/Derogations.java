package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import fr.paysdesalers.pvd.socle.Taux;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The overrides that people sign: one at a time for a rule and a plan; lifted, never erased. */
@Service
@Transactional
public class Derogations {

    private static final String SIGNER = """
            insert into derogation (convention_id, action_id, regle, genre, taux, reference, motif, auteur_id, auteur, fait_le)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (action_id, regle) where levee_le is null do nothing
            """;
    private static final String LEVER = """
            update derogation set levee_le = ?, levee_par = ?
            where convention_id = ? and action_id = ? and id = ? and levee_le is null
            """;

    private final JdbcClient base;
    private final FichesAction actions;
    private final Clock horloge;

    Derogations(JdbcClient base, FichesAction actions, Clock horloge) {
        this.base = base;
        this.actions = actions;
        this.horloge = horloge;
    }

    /**
     * Signs that a rule does not hold a plan.
     *
     * @throws RefusDeSaisie when a rate is given for a rule that has no threshold
     * @throws ActeImpossible when one is in force already
     */
    @ReserveAuxComptables
    public void signer(Perimetre perimetre, Reference reference, Regle regle, DerogationForm form) {
        Taux taux = form.tauxAdmis();
        if (taux != null && regle.seuil().isEmpty()) {
            throw new RefusDeSaisie("tauxAdmis", "regle.derogation.sansSeuil");
        }
        long action = actions.toucher(perimetre, reference);
        int lignes = base.sql(SIGNER)
                .params(Arrays.asList(
                        perimetre.conventionId(),
                        action,
                        regle.name(),
                        Objects.requireNonNull(form.genreDerogation()).name(),
                        taux == null ? null : taux.valeur(),
                        form.reference(),
                        form.motif(),
                        perimetre.compteId(),
                        perimetre.auteur(),
                        maintenant()))
                .update();
        if (lignes == 0) {
            throw new ActeImpossible("regle.derogation.dejaSignee");
        }
    }

    /**
     * Ends an override: the rule holds again.
     *
     * @throws Introuvable unless it is in force on this action
     */
    @ReserveAuxComptables
    void lever(Perimetre perimetre, Reference reference, long id) {
        long action = actions.toucher(perimetre, reference);
        int lignes = base.sql(LEVER)
                .params(maintenant(), perimetre.auteur(), perimetre.conventionId(), action, id)
                .update();
        if (lignes == 0) {
            throw new Introuvable("dérogation " + id);
        }
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
