package fr.paysdesalers.pvd.territoire;

import fr.paysdesalers.pvd.socle.CodeInsee;
import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.Siren;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Loads a territory from the files that describe it: {@code convention.csv}, {@code communes.csv}, {@code services.csv}. */
@Service
public class DescriptionDeTerritoire {

    private static final String TERRITOIRE = """
            insert into territoire (code, epci, siren, departement, superficie_km2, finalite, portrait)
            values (?, ?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String COMMUNE = """
            insert into commune (territoire_id, code_insee, nom, population, millesime, arrondissement, bourg_centre,
                                 tuile_colonne, tuile_ligne)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String SERVICE = """
            insert into service (territoire_id, rang, nom) values (?, ?, ?) on conflict (territoire_id, nom) do nothing
            """;
    private static final String RELEVE = """
            insert into releve (service_id, commune_id, nombre, source, millesime, releve_le, auteur, fait_le)
            select id, ?, ?, ?, ?, least(make_date(?, 12, 31), current_date), 'Portail', now() from service where territoire_id = ? and nom = ?
            """;

    private final JdbcClient base;

    DescriptionDeTerritoire(JdbcClient base) {
        this.base = base;
    }

    /**
     * Writes the territory of one line of {@code convention.csv}.
     *
     * @return its key
     * @throws fr.paysdesalers.pvd.socle.FichierInvalide naming file and line
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long charger(Ligne convention, Resource communes, Resource services) {
        long territoire = base.sql(TERRITOIRE)
                .params(
                        convention.texte("slug"),
                        convention.texte("epci"),
                        convention.valeur("siren", Siren::new).valeur(),
                        convention.texte("departement"),
                        convention.entier("superficie_km2"),
                        convention.texte("finalite"),
                        convention.texte("portrait"))
                .query(Long.class)
                .single();
        Map<String, Long> cles = new LinkedHashMap<>();
        FichierCsv.lire(communes, ligne -> cles.put(ligne.texte("code_insee"), commune(territoire, ligne)));
        FichierCsv.lire(services, ligne -> service(territoire, cles, ligne));
        return territoire;
    }

    private long commune(long territoire, Ligne ligne) {
        return base.sql(COMMUNE)
                .params(
                        territoire,
                        ligne.valeur("code_insee", CodeInsee::new).valeur(),
                        ligne.texte("nom"),
                        ligne.entier("population"),
                        ligne.entier("millesime"),
                        ligne.texte("arrondissement"),
                        ligne.booleen("bourg_centre"),
                        ligne.entier("tuile_colonne"),
                        ligne.entier("tuile_ligne"))
                .query(Long.class)
                .single();
    }

    /** A service whose count is not known has no count: never zero. */
    private int service(long territoire, Map<String, Long> communes, Ligne ligne) {
        Long commune = communes.get(ligne.texte("code_insee"));
        if (commune == null) {
            throw ligne.erreur("la commune « " + ligne.texte("code_insee") + " » n’est pas dans communes.csv", null);
        }
        String nom = ligne.texte("service");
        base.sql(SERVICE)
                .params(territoire, (int) ligne.valeurs().getRecordNumber(), nom)
                .update();
        Integer nombre = ligne.entierOuNul("nombre");
        if (nombre == null) {
            return 0;
        }
        int millesime = ligne.entier("millesime");
        return base.sql(RELEVE)
                .params(commune, nombre, ligne.texte("source"), millesime, millesime, territoire, nom)
                .update();
    }
}
