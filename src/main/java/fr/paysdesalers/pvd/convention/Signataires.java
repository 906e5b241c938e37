package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.LignesSaisies;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who signs the convention: all its members read it, the chef de projet keeps it. */
@Service
@Transactional
public class Signataires {

    private static final int LONGUEUR = 200;

    private static final String COMMUNE = """
            select co.id from commune co join convention c on c.territoire_id = co.territoire_id
            where c.id = :convention and lower('Commune de ' || co.nom) = lower(:organisation) limit 1
            """;

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

    /**
     * Writes who signs a convention that is being opened: one a line, {@code organisation : quality}. They signed the day of the
     * convention; a commune of the territory is known by {@code Commune de…}.
     *
     * @throws RefusDeSaisie on {@code signataires}, when a line is too long or names nobody
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @ReserveAuxAdministrateurs
    public void inscrire(long conventionId, @Nullable String lignes, LocalDate signeeLe) {
        Set<String> inscrites = new HashSet<>();
        for (String ligne : LignesSaisies.de(lignes, "signataires", LONGUEUR)) {
            String[] parties = ligne.split("\\s*:\\s*", 2);
            String qualite = parties.length < 2 || parties[1].isEmpty() ? null : parties[1];
            if (parties[0].isEmpty()) {
                throw new RefusDeSaisie("signataires", "convention.signataires.forme", ligne);
            }
            if (inscrites.add(parties[0])) {
                signataires.save(new Signataire(
                        conventionId,
                        new SignataireForm(null, parties[0], qualite, commune(conventionId, parties[0]), signeeLe)));
            }
        }
    }

    private @Nullable Long commune(long conventionId, String organisation) {
        return base.sql(COMMUNE)
                .param("convention", conventionId)
                .param("organisation", organisation)
                .query(Long.class)
                .optional()
                .orElse(null);
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
