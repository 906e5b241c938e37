package fr.paysdesalers.pvd.convention;

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

/** Who signs the convention: all its members read it, the chef de projet keeps it. */
@Service
@Transactional
public class Signataires {

    private final JdbcClient base;
    private final SignataireRepository signataires;
    private final Referentiel referentiel;
    private final Clock horloge;

    Signataires(JdbcClient base, SignataireRepository signataires, Referentiel referentiel, Clock horloge) {
        this.base = base;
        this.signataires = signataires;
        this.referentiel = referentiel;
        this.horloge = horloge;
    }

    /** In the order in which they were written. */
    @Transactional(readOnly = true)
    public List<SignataireLu> lister(Perimetre perimetre) {
        return base.sql(
                        "select id, organisation, qualite, signe_le from signataire where convention_id = ? order by id")
                .param(perimetre.conventionId())
                .query(SignataireLu.class)
                .list();
    }

    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    SignataireForm formulaire(Perimetre perimetre, long id) {
        return signataire(perimetre, id).formulaire();
    }

    /** @throws RefusDeSaisie on an organisation that signs already, a foreign commune, a day to come */
    @ReserveAuChefDeProjet
    public void ajouter(Perimetre perimetre, SignataireForm form) {
        verifier(perimetre, form, 0);
        signataires.save(new Signataire(perimetre.conventionId(), form));
    }

    /**
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws RefusDeSaisie on an organisation that signs already, a foreign commune, a day to come
     */
    @ReserveAuChefDeProjet
    void modifier(Perimetre perimetre, long id, SignataireForm form) {
        Signataire signataire = signataire(perimetre, id);
        SignataireForm enregistre = signataire.formulaire();
        if (!Objects.equals(enregistre.version(), form.version())) {
            throw new ModificationConcurrente(form, enregistre);
        }
        verifier(perimetre, form, id);
        signataire.modifier(form);
    }

    @ReserveAuChefDeProjet
    void retirer(Perimetre perimetre, long id) {
        signataires.delete(signataire(perimetre, id));
    }

    private void verifier(Perimetre perimetre, SignataireForm form, long id) {
        if (form.signeLe() != null && form.signeLe().isAfter(LocalDate.now(horloge))) {
            throw new RefusDeSaisie("signeLe", "convention.futur");
        }
        if (form.communeId() != null
                && referentiel.communes(perimetre).stream().noneMatch(commune -> commune.id() == form.communeId())) {
            throw new RefusDeSaisie("communeId", "convention.communeInconnue");
        }
        if (signataires.existsByConventionIdAndOrganisationAndIdNot(
                perimetre.conventionId(), Objects.requireNonNull(form.organisation()), id)) {
            throw new RefusDeSaisie("organisation", "convention.signataire.deja");
        }
    }

    private Signataire signataire(Perimetre perimetre, long id) {
        return signataires
                .findByConventionIdAndId(perimetre.conventionId(), id)
                .orElseThrow(() -> new Introuvable("signataire " + id));
    }
}
