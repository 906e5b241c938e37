package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The avenants of a convention: all its members read them, the chef de projet keeps them. */
@Service
@Transactional
public class Avenants {

    private static final String TOUS = """
            select id, numero, objet, signe_le, duree_initialisation_mois, fin_ort_le, perimetre
            from avenant where convention_id = ? order by numero
            """;

    private final JdbcClient base;
    private final AvenantRepository avenants;
    private final Conventions conventions;
    private final Clock horloge;

    Avenants(JdbcClient base, AvenantRepository avenants, Conventions conventions, Clock horloge) {
        this.base = base;
        this.avenants = avenants;
        this.conventions = conventions;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public List<AvenantLu> lister(Perimetre perimetre) {
        return base.sql(TOUS)
                .param(perimetre.conventionId())
                .query(AvenantLu.class)
                .list();
    }

    /** A new one bears the number that follows. */
    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    AvenantForm nouveau(Perimetre perimetre) {
        return AvenantForm.nouveau(avenants.findFirstByConventionIdOrderByNumeroDesc(perimetre.conventionId())
                        .map(dernier ->
                                Objects.requireNonNullElse(dernier.formulaire().numero(), 0))
                        .orElse(0)
                + 1);
    }

    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    AvenantForm formulaire(Perimetre perimetre, long id) {
        return avenant(perimetre, id).formulaire();
    }

    /** @throws RefusDeSaisie on a number that is taken, or on what such an avenant may not change */
    @ReserveAuChefDeProjet
    public long ajouter(Perimetre perimetre, AvenantForm form) {
        verifier(perimetre, form, 0);
        return avenants.save(new Avenant(perimetre.conventionId(), form)).id();
    }

    /**
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws RefusDeSaisie on a number that is taken, or on what such an avenant may not change
     */
    @ReserveAuChefDeProjet
    void modifier(Perimetre perimetre, long id, AvenantForm form) {
        Avenant avenant = avenant(perimetre, id);
        AvenantForm enregistre = avenant.formulaire();
        if (!Objects.equals(enregistre.version(), form.version())) {
            throw new ModificationConcurrente(form, enregistre);
        }
        verifier(perimetre, form, id);
        avenant.modifier(form);
    }

    /** @throws ActeImpossible when it is signed, or when a council deliberated on it */
    @ReserveAuChefDeProjet
    void retirer(Perimetre perimetre, long id) {
        Avenant avenant = avenant(perimetre, id);
        boolean delibere = base.sql("select exists (select 1 from deliberation where avenant_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
        if (avenant.estSigne() || delibere) {
            throw new ActeImpossible("convention.avenant.tenu");
        }
        avenants.delete(avenant);
    }

    private void verifier(Perimetre perimetre, AvenantForm form, long id) {
        form.verifier(conventions.convention(perimetre.conventionId()), LocalDate.now(horloge));
        if (avenants.existsByConventionIdAndNumeroAndIdNot(
                perimetre.conventionId(), Objects.requireNonNull(form.numero()), id)) {
            throw new RefusDeSaisie("numero", "convention.avenant.numeroPris");
        }
    }

    private Avenant avenant(Perimetre perimetre, long id) {
        return avenants.findByConventionIdAndId(perimetre.conventionId(), id)
                .orElseThrow(() -> new Introuvable("avenant " + id));
    }
}
