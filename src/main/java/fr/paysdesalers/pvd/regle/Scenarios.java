package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hypotheses that people keep under a name, to show a committee; they are computed on the plan of the day. */
@Service
@Transactional
class Scenarios {

    private static final int MAXIMUM = 20;
    private static final int ADRESSE_MAXIMALE = 2000;

    private final JdbcClient base;
    private final FichesAction actions;
    private final Clock horloge;

    Scenarios(JdbcClient base, FichesAction actions, Clock horloge) {
        this.base = base;
        this.actions = actions;
        this.horloge = horloge;
    }

    /**
     * Kept hypotheses.
     *
     * @param parametres the query string of the page that shows them
     */
    public record ScenarioLu(long id, String nom, String parametres, String auteur, LocalDate le) {

        public Jour jour() {
            return new Jour(le);
        }
    }

    /** Those of an action, by name. */
    @Transactional(readOnly = true)
    List<ScenarioLu> de(Perimetre perimetre, long actionId) {
        return base.sql("select id, nom, parametres, auteur, cast(fait_le at time zone ? as date) le from scenario "
                        + "where convention_id = ? and action_id = ? order by nom collate \"fr-x-icu\", id")
                .params(horloge.getZone().getId(), perimetre.conventionId(), actionId)
                .query(ScenarioLu.class)
                .list();
    }

    /**
     * Keeps hypotheses under a name; the same name replaces what it kept.
     *
     * @throws RefusDeSaisie when nothing is supposed, or when the action keeps twenty already
     */
    @ReserveAuxComptables
    void garder(Perimetre perimetre, Reference reference, HypothesesForm form, String nom) {
        long action = actions.toucher(perimetre, reference);
        String adresse = form.adresse();
        if (form.hypotheses().sontVides() || adresse.length() > ADRESSE_MAXIMALE) {
            throw new RefusDeSaisie("nom", "regle.scenario.vide");
        }
        List<ScenarioLu> gardes = de(perimetre, action);
        if (gardes.size() >= MAXIMUM
                && gardes.stream().noneMatch(garde -> garde.nom().equals(nom))) {
            throw new RefusDeSaisie("nom", "regle.scenario.trop", MAXIMUM);
        }
        base.sql("insert into scenario (convention_id, action_id, nom, parametres, auteur_id, auteur, fait_le) "
                        + "values (?, ?, ?, ?, ?, ?, ?) on conflict (action_id, nom) do update set "
                        + "parametres = excluded.parametres, auteur_id = excluded.auteur_id, "
                        + "auteur = excluded.auteur, fait_le = excluded.fait_le")
                .params(
                        perimetre.conventionId(),
                        action,
                        nom,
                        adresse,
                        perimetre.compteId(),
                        perimetre.auteur(),
                        horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @ReserveAuxComptables
    void oublier(Perimetre perimetre, Reference reference, long id) {
        int lignes = base.sql("delete from scenario where convention_id = ? and action_id = ? and id = ?")
                .params(perimetre.conventionId(), actions.toucher(perimetre, reference), id)
                .update();
        if (lignes == 0) {
            throw new Introuvable("scénario " + id);
        }
    }
}
