package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.LignesSaisies;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the administrateur opens and describes a convention in forms. */
@Service
@Transactional
public class TenueDeConventions {

    /** The support that the State gives has the same three pillars everywhere. */
    private static final Resource PILIERS = new ClassPathResource("territoires/pays-de-salers/piliers.csv");

    /** Pages of the administration have these names. */
    private static final Set<String> RESERVES = Set.of("nouvelle", "description", "territoires");

    private static final String PARTENAIRES_COMME = """
            insert into convention_partenaire (convention_id, partenaire_id, financier, dans_l_action)
            select ?, partenaire_id, financier, dans_l_action from convention_partenaire where convention_id = ?
            """;

    private final JdbcClient base;
    private final ConventionRepository ecrites;
    private final Conventions conventions;
    private final Objectifs objectifs;
    private final Clock horloge;

    TenueDeConventions(
            JdbcClient base,
            ConventionRepository ecrites,
            Conventions conventions,
            Objectifs objectifs,
            Clock horloge) {
        this.base = base;
        this.ecrites = ecrites;
        this.conventions = conventions;
        this.objectifs = objectifs;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public ConventionForm formulaire(long id) {
        return ecrite(id).formulaire();
    }

    /** @throws RefusDeSaisie on the word of the addresses, when a convention has it or a page of its own does */
    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public void exigerLibre(String slug) {
        if (RESERVES.contains(slug) || conventions.parSlug(slug).isPresent()) {
            throw new RefusDeSaisie("slug", "convention.slug.pris", slug);
        }
    }

    /**
     * Opens a convention on a territory, in the transaction that may have written it.
     *
     * @return its key
     * @throws RefusDeSaisie on an ORT signed before the convention, or on a wrong line of the objectives
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @ReserveAuxAdministrateurs
    public long ouvrir(long territoireId, OuvertureDeConvention ouverture) {
        OrtForm ort = ouverture.ort();
        refuserLeFutur(ouverture.convention());
        if (ort.ortSigneeLe() != null && ort.ortSigneeLe().isAfter(LocalDate.now(horloge))) {
            throw new RefusDeSaisie("ortSigneeLe", "convention.futur");
        }
        if (ort.ortSigneeLe() != null
                && ort.ortSigneeLe()
                        .isBefore(Objects.requireNonNull(ouverture.convention().signeeLe()))) {
            throw new RefusDeSaisie("ortSigneeLe", "convention.ort.avantAdhesion");
        }
        List<ObjectifForm> voulus = objectifs(ouverture.objectifs());
        long id = ecrites.saveAndFlush(
                        new ConventionEcrite(territoireId, ouverture.slug(), ouverture.convention(), ort))
                .id();
        voulus.forEach(objectif -> objectifs.ajouter(id, objectif));
        FichierCsv.lire(
                PILIERS,
                ligne -> base.sql("insert into pilier (convention_id, rang, nom, description) values (?, ?, ?, ?)")
                        .params(id, ligne.entier("rang"), ligne.texte("nom"), ligne.texte("description"))
                        .update());
        base.sql(DescriptionDeConvention.MAITRES_OUVRAGE_DU_TERRITOIRE)
                .param("convention", id)
                .param("territoire", territoireId)
                .update();
        if (ouverture.commePourId() != null) {
            base.sql(PARTENAIRES_COMME).params(id, ouverture.commePourId()).update();
        }
        return id;
    }

    private static List<ObjectifForm> objectifs(String texte) {
        List<String> lignes = LignesSaisies.de(texte);
        if (lignes.isEmpty() || lignes.size() > Objectifs.MAXIMUM) {
            throw new RefusDeSaisie("objectifs", "convention.objectifs.nombre", Objectifs.MAXIMUM);
        }
        return lignes.stream().map(TenueDeConventions::objectif).toList();
    }

    private static ObjectifForm objectif(String ligne) {
        String[] parties = ligne.split("\\s*:\\s*", 2);
        if (parties.length < 2 || parties[0].isEmpty() || parties[1].isEmpty()) {
            throw new RefusDeSaisie("objectifs", "convention.objectifs.forme", ligne);
        }
        if (parties[0].length() > 150 || parties[1].length() > 300) {
            throw new RefusDeSaisie("objectifs", "convention.objectifs.longue", parties[0]);
        }
        return new ObjectifForm(null, parties[0], parties[1], "", "");
    }

    /**
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws RefusDeSaisie when the ORT would have been signed before it
     */
    @ReserveAuxAdministrateurs
    public void modifier(long id, ConventionForm form) {
        ConventionEcrite convention = ecrite(id);
        ConventionForm enregistree = convention.formulaire();
        if (!Objects.equals(enregistree.version(), form.version())) {
            throw new ModificationConcurrente(form, enregistree);
        }
        refuserLeFutur(form);
        conventions.convention(id).avenants().stream()
                .filter(avenant -> avenant.signeLe().isBefore(Objects.requireNonNull(form.signeeLe())))
                .findFirst()
                .ifPresent(avenant -> {
                    throw new RefusDeSaisie("signeeLe", "convention.signee.apresAvenant", avenant.numero());
                });
        var ort = convention.formulaireDeLOrt().ortSigneeLe();
        if (ort != null && ort.isBefore(Objects.requireNonNull(form.signeeLe()))) {
            throw new RefusDeSaisie("signeeLe", "convention.signee.apresOrt");
        }
        convention.modifier(form);
        conventions.oublierApresLaTransaction(convention.slug());
    }

    private void refuserLeFutur(ConventionForm form) {
        if (Objects.requireNonNull(form.signeeLe()).isAfter(LocalDate.now(horloge))) {
            throw new RefusDeSaisie("signeeLe", "convention.futur");
        }
    }

    private ConventionEcrite ecrite(long id) {
        return ecrites.findById(id).orElseThrow(() -> new Introuvable("convention " + id));
    }
}
