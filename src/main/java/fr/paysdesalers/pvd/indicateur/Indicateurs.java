package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.VersionsPassees.Depart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of a convention: all its members read them, the chef de projet keeps them. */
@Service
@Transactional
public class Indicateurs {

    private static final String LUS = """
            select i.id, i.nom, i.unite, i.tendance, o.numero objectif_numero, o.nom objectif, i.definition,
                   i.archive_le is not null archive
            from indicateur i left join objectif o on o.id = i.objectif_id where i.convention_id = ?
            """;

    private final JdbcClient base;
    private final IndicateurRepository indicateurs;
    private final ReferencesDIndicateur references;
    private final Clock horloge;

    Indicateurs(JdbcClient base, IndicateurRepository indicateurs, ReferencesDIndicateur references, Clock horloge) {
        this.base = base;
        this.indicateurs = indicateurs;
        this.references = references;
        this.horloge = horloge;
    }

    /** Those of the first objective first, then those of none; archived ones at the end. */
    @Transactional(readOnly = true)
    List<IndicateurLu> lister(Perimetre perimetre) {
        return base.sql(LUS + " order by archive, o.numero nulls last, i.nom collate \"fr-x-icu\", i.id")
                .param(perimetre.conventionId())
                .query(IndicateurLu.class)
                .list();
    }

    /** @throws Introuvable when the convention watches nothing of that name */
    @Transactional(readOnly = true)
    public long cle(Perimetre perimetre, String nom) {
        return lister(perimetre).stream()
                .filter(indicateur -> indicateur.nom().equals(nom))
                .findFirst()
                .orElseThrow(() -> new Introuvable("indicateur " + nom))
                .id();
    }

    @Transactional(readOnly = true)
    IndicateurLu lire(Perimetre perimetre, long id) {
        return base.sql(LUS + " and i.id = ?")
                .params(perimetre.conventionId(), id)
                .query(IndicateurLu.class)
                .optional()
                .orElseThrow(() -> new Introuvable("indicateur " + id));
    }

    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    IndicateurForm formulaire(Perimetre perimetre, long id) {
        return indicateur(perimetre, id).formulaire();
    }

    /**
     * @return its key
     * @throws RefusDeSaisie on a name that another one has, or an unknown objective
     */
    @ReserveAuChefDeProjet
    public long ajouter(Perimetre perimetre, IndicateurForm form) {
        verifier(perimetre, form, 0);
        return indicateurs.save(new Indicateur(perimetre.conventionId(), form)).cle();
    }

    /**
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws RefusDeSaisie on a name that another one has, or an unknown objective
     */
    @ReserveAuChefDeProjet
    void modifier(Perimetre perimetre, long id, IndicateurForm form) {
        Indicateur indicateur = indicateur(perimetre, id);
        IndicateurForm enregistre = indicateur.formulaire();
        if (!Objects.equals(enregistre.version(), form.version())) {
            throw new ModificationConcurrente(
                    form, enregistre, new Depart<>(Indicateur.class, id, form.version(), Indicateur::formulaire));
        }
        verifier(perimetre, form, id);
        indicateur.modifier(form);
    }

    /** It is watched no more; nothing that was measured is lost. */
    @ReserveAuChefDeProjet
    void archiver(Perimetre perimetre, long id) {
        indicateur(perimetre, id).archiver(LocalDate.now(horloge));
    }

    @ReserveAuChefDeProjet
    void restaurer(Perimetre perimetre, long id) {
        indicateur(perimetre, id).restaurer();
    }

    /**
     * The indicator, when it may receive measures and targets.
     *
     * @throws fr.paysdesalers.pvd.socle.ActeImpossible when it is archived
     */
    Indicateur suivi(Perimetre perimetre, long id) {
        Indicateur indicateur = indicateur(perimetre, id);
        indicateur.exigerSuivi();
        return indicateur;
    }

    private Indicateur indicateur(Perimetre perimetre, long id) {
        return indicateurs
                .findByConventionIdAndId(perimetre.conventionId(), id)
                .orElseThrow(() -> new Introuvable("indicateur " + id));
    }

    private void verifier(Perimetre perimetre, IndicateurForm form, long id) {
        references.exigerObjectif(perimetre, form.objectifId());
        if (indicateurs.existsByConventionIdAndNomAndIdNot(
                perimetre.conventionId(), Objects.requireNonNull(form.nom()), id)) {
            throw new RefusDeSaisie("nom", "indicateur.dejaNomme");
        }
    }
}
