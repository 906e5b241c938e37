package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.partenaire.Partenaires;
import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.FichierInvalide;
import fr.paysdesalers.pvd.socle.Siren;
import fr.paysdesalers.pvd.territoire.DescriptionDeTerritoire;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads a convention, with its territory and partners, from a folder of files. Done once: a convention that the base
 * knows is left as it is. All or nothing: a wrong line leaves the base untouched.
 */
@Service
public class DescriptionDeConvention {

    private static final Logger LOG = LoggerFactory.getLogger(DescriptionDeConvention.class);
    /** Two instances that start together must not load twice; any number of our own will do. */
    private static final long VERROU = 150_000_018L;

    private static final String CONVENTION = """
            insert into convention (territoire_id, slug, nom, signee_le, duree_initialisation_mois, ort_signee_le, ort_duree_mois)
            values (?, ?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String OBJECTIF = """
            insert into objectif (convention_id, numero, nom, resume, description, icone)
            values (?, ?, ?, ?, ?, ?) returning id
            """;
    static final String MAITRES_OUVRAGE_DU_TERRITOIRE = """
            insert into maitre_ouvrage (convention_id, nom, siren, commune_id)
            select :convention, t.epci, t.siren, null from territoire t where t.id = :territoire
            union all
            select :convention, 'Commune de ' || c.nom, null, c.id from commune c where c.territoire_id = :territoire
            """;

    private final JdbcClient base;
    private final ResourceLoader ressources;
    private final DescriptionDeTerritoire territoires;
    private final Partenaires partenaires;

    DescriptionDeConvention(
            JdbcClient base, ResourceLoader ressources, DescriptionDeTerritoire territoires, Partenaires partenaires) {
        this.base = base;
        this.ressources = ressources;
        this.territoires = territoires;
        this.partenaires = partenaires;
    }

    /**
     * Loads the convention described in a folder, unless the base has it.
     *
     * @param dossier a Spring location, {@code classpath:…} or {@code file:…}
     * @throws FichierInvalide naming file and line
     */
    @Transactional
    public void charger(String dossier) {
        base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().listOfRows();
        int conventions = FichierCsv.lire(fichier(dossier, "convention.csv"), ligne -> charger(dossier, ligne))
                .size();
        if (conventions != 1) {
            throw new FichierInvalide("convention.csv", 0, "une ligne et une seule est attendue", null);
        }
    }

    private String charger(String dossier, Ligne ligne) {
        String slug = ligne.texte("slug");
        if (!estConnue(slug)) {
            long territoire =
                    territoires.charger(ligne, fichier(dossier, "communes.csv"), fichier(dossier, "services.csv"));
            long convention = convention(ligne, territoire);
            chargerObjectifs(convention, dossier);
            chargerPartenaires(convention, dossier);
            chargerMaitresOuvrage(convention, territoire, dossier);
            LOG.info("Convention chargée depuis {} : {}", dossier, ligne.texte("nom"));
        }
        return slug;
    }

    private boolean estConnue(String slug) {
        return base.sql("select exists (select 1 from convention where slug = ?)")
                .param(slug)
                .query(Boolean.class)
                .single();
    }

    private long convention(Ligne ligne, long territoire) {
        return base.sql(CONVENTION)
                .param(territoire)
                .param(ligne.texte("slug"))
                .param(ligne.texte("nom"))
                .param(ligne.valeur("signee_le", LocalDate::parse))
                .param(ligne.entier("duree_initialisation_mois"))
                .param(ligne.valeurOuNul("ort_signee_le", LocalDate::parse))
                .param(ligne.entierOuNul("ort_duree_mois"))
                .query(Long.class)
                .single();
    }

    private void chargerObjectifs(long convention, String dossier) {
        Map<Integer, Long> objectifs = new HashMap<>();
        FichierCsv.lire(
                fichier(dossier, "objectifs.csv"),
                ligne -> objectifs.put(ligne.entier("numero"), objectif(convention, ligne)));
        FichierCsv.lire(fichier(dossier, "thematiques.csv"), ligne -> {
            Long objectif = objectifs.get(ligne.entier("objectif"));
            if (objectif == null) {
                throw ligne.erreur("l’objectif " + ligne.entier("objectif") + " n’est pas dans objectifs.csv", null);
            }
            return base.sql("insert into thematique (convention_id, objectif_id, nom) values (?, ?, ?)")
                    .params(convention, objectif, ligne.texte("nom"))
                    .update();
        });
        FichierCsv.lire(
                fichier(dossier, "axes.csv"),
                ligne -> base.sql("insert into axe (convention_id, rang, nom) values (?, ?, ?)")
                        .params(convention, ligne.entier("rang"), ligne.texte("nom"))
                        .update());
        FichierCsv.lire(
                fichier(dossier, "piliers.csv"),
                ligne -> base.sql("insert into pilier (convention_id, rang, nom, description) values (?, ?, ?, ?)")
                        .params(convention, ligne.entier("rang"), ligne.texte("nom"), ligne.texte("description"))
                        .update());
    }

    private long objectif(long convention, Ligne ligne) {
        return base.sql(OBJECTIF)
                .params(
                        convention,
                        ligne.entier("numero"),
                        ligne.texte("nom"),
                        ligne.texte("resume"),
                        ligne.texte("description"),
                        ligne.texte("icone"))
                .query(Long.class)
                .single();
    }

    private void chargerPartenaires(long convention, String dossier) {
        Resource fichier = fichier(dossier, "partenaires.csv");
        Map<String, Long> cles = partenaires.charger(fichier, fichier(dossier, "dispositifs.csv"));
        FichierCsv.lire(
                fichier,
                ligne -> base.sql("insert into convention_partenaire values (?, ?, ?, ?)")
                        .params(
                                convention,
                                Objects.requireNonNull(cles.get(ligne.texte("code"))),
                                ligne.booleen("financier"),
                                ligne.booleen("dans_l_action"))
                        .update());
    }

    private void chargerMaitresOuvrage(long convention, long territoire, String dossier) {
        base.sql(MAITRES_OUVRAGE_DU_TERRITOIRE)
                .param("convention", convention)
                .param("territoire", territoire)
                .update();
        FichierCsv.lire(fichier(dossier, "maitres-ouvrage.csv"), ligne -> {
            Siren siren = ligne.valeurOuNul("siren", Siren::new);
            return base.sql("insert into maitre_ouvrage (convention_id, nom, siren) values (?, ?, ?)")
                    .param(convention)
                    .param(ligne.texte("nom"))
                    .param(siren == null ? null : siren.valeur())
                    .update();
        });
    }

    private Resource fichier(String dossier, String nom) {
        return ressources.getResource(dossier.endsWith("/") ? dossier + nom : dossier + "/" + nom);
    }
}
