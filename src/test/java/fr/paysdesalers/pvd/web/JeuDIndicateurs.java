package fr.paysdesalers.pvd.web;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Mother of what a convention watches: an indicator on which two sources disagree, with a target that starts from the first,
 * and the services that the files of the territory describe.
 */
public final class JeuDIndicateurs {

    private final JdbcClient base;

    JeuDIndicateurs(JdbcClient base) {
        this.base = base;
    }

    /** Puts back what the start of the portal loads, and nothing else. */
    void vider() {
        base.sql("truncate indicateur restart identity cascade").update();
        base.sql("delete from releve where auteur <> 'Portail'").update();
        base.sql("update releve set retire_le = null, retire_par = null").update();
        base.sql("delete from service where nom = 'Ludothèque'").update();
    }

    /** Both measures are of Saint-Martin-Valmeroux: 25.4 % by the census of 2021, 10.7 % by LOVAC 2025. */
    void poser() {
        base.sql("insert into indicateur (convention_id, nom, unite, tendance, version) "
                        + "select id, 'Logements vacants', '%', 'BAISSE', 0 from convention where slug = ?")
                .param(Jeu.CONVENTION)
                .update();
        mesurer(2021, "25.4", "RP", "Logements vides");
        mesurer(2025, "10.7", "LOVAC", "Fichiers fiscaux");
        base.sql("insert into cible (convention_id, indicateur_id, depart_id, valeur, annee, version) "
                        + "select convention_id, indicateur_id, id, 20, 2030, 0 from mesure where source = 'RP'")
                .update();
    }

    private void mesurer(int annee, String valeur, String source, String commentaire) {
        base.sql(
                        "insert into mesure (convention_id, indicateur_id, commune_id, annee, valeur, etat, source, millesime, "
                                + "commentaire, version) select i.convention_id, i.id, c.id, ?, cast(? as numeric), 'DEFINITIF', ?, ?, ?, 0 "
                                + "from indicateur i cross join commune c where c.code_insee = '15202'")
                .params(annee, valeur, source, annee, commentaire)
                .update();
    }

    public long indicateur() {
        return cle("select min(id) from indicateur");
    }

    /** The measure from which no target starts. */
    public long mesure() {
        return cle("select id from mesure order by id offset 1 limit 1");
    }

    /** The measure from which the target starts. */
    public long depart() {
        return cle("select min(id) from mesure");
    }

    /** A measure from which no target starts yet. */
    long libre() {
        return cle("select min(m.id) from mesure m where not exists (select 1 from cible c where c.depart_id = m.id)");
    }

    public long cible() {
        return cle("select min(id) from cible");
    }

    public long service() {
        return cle("select min(s.id) from service s join convention c on c.territoire_id = s.territoire_id "
                + "where c.slug = 'pays-de-salers'");
    }

    /** The last count of that service. */
    public long releve() {
        return base.sql("select max(id) from releve where service_id = ?")
                .param(service())
                .query(Long.class)
                .single();
    }

    /** A bourg-centre of the territory. */
    public long bourg() {
        return cle("select id from commune where code_insee = '15153'");
    }

    private long cle(String sql) {
        return base.sql("select coalesce((" + sql + "), 0)").query(Long.class).single();
    }
}
