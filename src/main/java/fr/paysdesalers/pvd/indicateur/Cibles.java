package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.VersionsPassees.Depart;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the convention wants its indicators to go; one target starts from a measure. */
@Service
@Transactional
public class Cibles {

    private static final String LUES =
            "select id, indicateur_id, depart_id, valeur, annee, commentaire from cible where convention_id = ?";

    private final JdbcClient base;
    private final Indicateurs indicateurs;
    private final CibleRepository cibles;
    private final MesureRepository mesures;

    Cibles(JdbcClient base, Indicateurs indicateurs, CibleRepository cibles, MesureRepository mesures) {
        this.base = base;
        this.indicateurs = indicateurs;
        this.cibles = cibles;
        this.mesures = mesures;
    }

    /** Those of all the indicators. */
    @Transactional(readOnly = true)
    List<CibleLue> toutes(Perimetre perimetre) {
        return base.sql(LUES + " order by id")
                .param(perimetre.conventionId())
                .query(CibleLue.class)
                .list();
    }

    @Transactional(readOnly = true)
    List<CibleLue> de(Perimetre perimetre, long indicateurId) {
        return base.sql(LUES + " and indicateur_id = ? order by id")
                .params(perimetre.conventionId(), indicateurId)
                .query(CibleLue.class)
                .list();
    }

    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    CibleForm formulaire(Perimetre perimetre, long indicateurId, long id) {
        return cible(perimetre, indicateurId, id).formulaire();
    }

    /**
     * @throws fr.paysdesalers.pvd.socle.ActeImpossible when the indicator is archived
     * @throws RefusDeSaisie on a start that is unknown, secret or taken, or a year that is not after it
     */
    @ReserveAuChefDeProjet
    public void ajouter(Perimetre perimetre, long indicateurId, CibleForm form) {
        indicateurs.suivi(perimetre, indicateurId);
        verifier(perimetre, indicateurId, form, 0);
        cibles.save(new Cible(perimetre.conventionId(), indicateurId, form));
    }

    /**
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws fr.paysdesalers.pvd.socle.ActeImpossible when the indicator is archived
     * @throws RefusDeSaisie as {@link #ajouter}
     */
    @ReserveAuChefDeProjet
    void modifier(Perimetre perimetre, long indicateurId, long id, CibleForm form) {
        Cible cible = cible(perimetre, indicateurId, id);
        CibleForm enregistree = cible.formulaire();
        if (!Objects.equals(enregistree.version(), form.version())) {
            throw new ModificationConcurrente(
                    form, enregistree, new Depart<>(Cible.class, id, form.version(), Cible::formulaire));
        }
        indicateurs.suivi(perimetre, indicateurId);
        verifier(perimetre, indicateurId, form, id);
        cible.modifier(form);
    }

    /** @throws fr.paysdesalers.pvd.socle.ActeImpossible when the indicator is archived */
    @ReserveAuChefDeProjet
    void retirer(Perimetre perimetre, long indicateurId, long id) {
        Cible cible = cible(perimetre, indicateurId, id);
        indicateurs.suivi(perimetre, indicateurId);
        cibles.delete(cible);
    }

    private void verifier(Perimetre perimetre, long indicateurId, CibleForm form, long id) {
        long departId = Objects.requireNonNull(form.departId());
        Mesure depart = mesures.findByConventionIdAndIndicateurIdAndId(perimetre.conventionId(), indicateurId, departId)
                .filter(mesure -> !mesure.estSecrete())
                .orElseThrow(() -> new RefusDeSaisie("departId", "indicateur.choixInconnu"));
        if (Objects.requireNonNull(form.annee()) <= depart.annee()) {
            throw new RefusDeSaisie("annee", "indicateur.cibleAvantDepart", String.valueOf(depart.annee()));
        }
        if (cibles.existsByDepartIdAndIdNot(departId, id)) {
            throw new RefusDeSaisie("departId", "indicateur.departPris");
        }
    }

    private Cible cible(Perimetre perimetre, long indicateurId, long id) {
        return cibles.findByConventionIdAndIndicateurIdAndId(perimetre.conventionId(), indicateurId, id)
                .orElseThrow(() -> new Introuvable("cible " + id));
    }
}
