package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.ActeImpossible;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What sources say of the indicators, place by place and year by year; sources that disagree all stay. */
@Service
@Transactional
public class Mesures {

    private static final String LUES = """
            select m.id, m.indicateur_id, coalesce(c.nom, t.epci) || coalesce(' — ' || m.secteur, '') lieu, c.code_insee, m.secteur,
                   m.annee, m.valeur, m.etat, m.source, m.millesime, m.commentaire
            from mesure m join convention v on v.id = m.convention_id join territoire t on t.id = v.territoire_id
            left join commune c on c.id = m.commune_id where m.convention_id = ?
            """;
    private static final String ORDRE = " order by m.commune_id is not null, c.nom collate \"fr-x-icu\", "
            + "m.secteur nulls first, m.annee, m.source, m.millesime";

    private final JdbcClient base;
    private final Indicateurs indicateurs;
    private final MesureRepository mesures;
    private final GardienDeMesures gardien;
    private final Clock horloge;

    Mesures(
            JdbcClient base,
            Indicateurs indicateurs,
            MesureRepository mesures,
            GardienDeMesures gardien,
            Clock horloge) {
        this.base = base;
        this.indicateurs = indicateurs;
        this.mesures = mesures;
        this.gardien = gardien;
        this.horloge = horloge;
    }

    /** Those of all the indicators: the territory first, then its communes; the oldest first. */
    @Transactional(readOnly = true)
    List<MesureLue> toutes(Perimetre perimetre) {
        return base.sql(LUES + ORDRE)
                .param(perimetre.conventionId())
                .query(MesureLue.class)
                .list();
    }

    @Transactional(readOnly = true)
    List<MesureLue> de(Perimetre perimetre, long indicateurId) {
        return base.sql(LUES + " and m.indicateur_id = ?" + ORDRE)
                .params(perimetre.conventionId(), indicateurId)
                .query(MesureLue.class)
                .list();
    }

    /**
     * The measure of a place in a year by a source.
     *
     * @param codeInsee null for the territory
     * @throws Introuvable when nothing was measured there
     */
    @Transactional(readOnly = true)
    public long cle(Perimetre perimetre, long indicateurId, @Nullable String codeInsee, int annee, String source) {
        return de(perimetre, indicateurId).stream()
                .filter(mesure -> Objects.equals(mesure.codeInsee(), codeInsee)
                        && mesure.annee() == annee
                        && mesure.source().equals(source))
                .findFirst()
                .orElseThrow(() -> new Introuvable("mesure de " + annee + " selon " + source))
                .id();
    }

    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    MesureForm formulaire(Perimetre perimetre, long indicateurId, long id) {
        return mesure(perimetre, indicateurId, id).formulaire();
    }

    /**
     * @throws ActeImpossible when the indicator is archived
     * @throws RefusDeSaisie on a year to come, a foreign commune, a secret with a value or the reverse, a double
     */
    @ReserveAuChefDeProjet
    public void ajouter(Perimetre perimetre, long indicateurId, MesureForm form) {
        indicateurs.suivi(perimetre, indicateurId);
        verifier(perimetre, indicateurId, form, 0);
        mesures.save(new Mesure(perimetre.conventionId(), indicateurId, form));
    }

    /**
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws ActeImpossible when the indicator is archived
     * @throws RefusDeSaisie as {@link #ajouter}, or when a target starts from a measure that would lose its value
     */
    @ReserveAuChefDeProjet
    void modifier(Perimetre perimetre, long indicateurId, long id, MesureForm form) {
        Mesure mesure = mesure(perimetre, indicateurId, id);
        MesureForm enregistree = mesure.formulaire();
        if (!Objects.equals(enregistree.version(), form.version())) {
            throw new ModificationConcurrente(
                    form, enregistree, new Depart<>(Mesure.class, id, form.version(), Mesure::formulaire));
        }
        indicateurs.suivi(perimetre, indicateurId);
        verifier(perimetre, indicateurId, form, id);
        gardien.exigerUnDepart(id, enregistree, form);
        mesure.modifier(form);
    }

    /** @throws ActeImpossible when a target starts from it, or the indicator is archived */
    @ReserveAuChefDeProjet
    void retirer(Perimetre perimetre, long indicateurId, long id) {
        Mesure mesure = mesure(perimetre, indicateurId, id);
        indicateurs.suivi(perimetre, indicateurId);
        gardien.exigerSansCible(id);
        mesures.delete(mesure);
    }

    private void verifier(Perimetre perimetre, long indicateurId, MesureForm form, long id) {
        if (Objects.requireNonNull(form.annee()) > LocalDate.now(horloge).getYear()) {
            throw new RefusDeSaisie("annee", "indicateur.futur");
        }
        if (form.etat() == EtatMesure.SECRET && form.valeur() != null) {
            throw new RefusDeSaisie("valeur", "indicateur.secretSansValeur");
        }
        if (form.etat() != EtatMesure.SECRET && form.valeur() == null) {
            throw new RefusDeSaisie("valeur", "indicateur.valeurAttendue");
        }
        gardien.verifier(perimetre, indicateurId, form, id);
    }

    private Mesure mesure(Perimetre perimetre, long indicateurId, long id) {
        return mesures.findByConventionIdAndIndicateurIdAndId(perimetre.conventionId(), indicateurId, id)
                .orElseThrow(() -> new Introuvable("mesure " + id));
    }
}
