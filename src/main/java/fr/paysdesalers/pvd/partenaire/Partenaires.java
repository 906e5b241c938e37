package fr.paysdesalers.pvd.partenaire;

import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Siren;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of the portal and their dispositifs. */
@Service
@Transactional(readOnly = true)
public class Partenaires {

    private static final String PARTENAIRE = """
            insert into partenaire (code, nom, sigle, nature, siren, description) values (?, ?, ?, ?, ?, ?)
            on conflict (code) do nothing
            """;
    private static final String DISPOSITIF = """
            insert into dispositif (partenaire_id, code, nom, nature, dotation_etat, debut, ingenierie) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (partenaire_id, code) do nothing
            """;

    private final JdbcClient base;

    Partenaires(JdbcClient base) {
        this.base = base;
    }

    public Optional<Partenaire> parCode(String code) {
        return base.sql("select * from partenaire where code = ?")
                .param(code)
                .query(Partenaire.class)
                .optional();
    }

    public Partenaire partenaire(long id) {
        return base.sql("select * from partenaire where id = ?")
                .param(id)
                .query(Partenaire.class)
                .optional()
                .orElseThrow(() -> new Introuvable("partenaire " + id));
    }

    /** All organisations, by name. */
    public List<Partenaire> tous() {
        return base.sql("select * from partenaire order by nom collate \"fr-x-icu\"")
                .query(Partenaire.class)
                .list();
    }

    /** All dispositifs, by partner then by code. */
    public List<Dispositif> dispositifs() {
        return base.sql("select * from dispositif order by partenaire_id, code")
                .query(Dispositif.class)
                .list();
    }

    /**
     * Adds the organisations and dispositifs of two files; one that the portal knows already is left as it is.
     *
     * @return the keys of the organisations of the file, by code
     * @throws fr.paysdesalers.pvd.socle.FichierInvalide naming file and line
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Long> charger(Resource partenaires, Resource dispositifs) {
        Map<String, Long> cles = new LinkedHashMap<>();
        FichierCsv.lire(partenaires, ligne -> cles.put(ligne.texte("code"), partenaire(ligne)));
        FichierCsv.lire(dispositifs, ligne -> dispositif(ligne, cles.get(ligne.texte("partenaire"))));
        return cles;
    }

    private long partenaire(Ligne ligne) {
        String code = ligne.texte("code");
        Siren siren = ligne.valeurOuNul("siren", Siren::new);
        base.sql(PARTENAIRE)
                .param(code)
                .param(ligne.texte("nom"))
                .param(ligne.texte("sigle"))
                .param(ligne.valeur("nature", NaturePartenaire::valueOf).name())
                .param(siren == null ? null : siren.valeur())
                .param(ligne.texte("description"))
                .update();
        return parCode(code).orElseThrow().id();
    }

    private int dispositif(Ligne ligne, @Nullable Long partenaire) {
        if (partenaire == null) {
            throw ligne.erreur(
                    "le partenaire « " + ligne.texte("partenaire") + " » n’est pas dans partenaires.csv", null);
        }
        return base.sql(DISPOSITIF)
                .params(Arrays.asList(
                        partenaire,
                        ligne.texte("code"),
                        ligne.texte("nom"),
                        ligne.valeur("nature", NatureDispositif::valueOf).name(),
                        ligne.booleen("dotation_etat"),
                        ligne.valeurOuNul(
                                "debut", debut -> RegleDeDebut.valueOf(debut).name()),
                        ligne.booleen("ingenierie")))
                .update();
    }
}
