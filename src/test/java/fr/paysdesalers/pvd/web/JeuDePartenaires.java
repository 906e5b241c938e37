package fr.paysdesalers.pvd.web;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Mother of an organisation that nothing names yet, and of dispositifs that no line has had. */
public final class JeuDePartenaires {

    private final JdbcClient base;

    JeuDePartenaires(JdbcClient base) {
        this.base = base;
    }

    /** Leaves those that the files of the territories load. */
    void vider() {
        base.sql("update dispositif set ouvert = true").update();
        String neufs = "(select id from partenaire where code = 'LIBRE' or nom = 'Office du tourisme')";
        base.sql("delete from dispositif where code in ('LIBRE', 'Plan tourisme') or partenaire_id in " + neufs)
                .update();
        base.sql("delete from convention_partenaire where partenaire_id in " + neufs)
                .update();
        base.sql("delete from partenaire where id in " + neufs).update();
    }

    public long libre() {
        base.sql("insert into partenaire (code, nom, sigle, nature, description) "
                        + "values ('LIBRE', 'Partenaire libre', 'Libre', 'PRIVE', '') on conflict (code) do nothing")
                .update();
        return base.sql("select id from partenaire where code = 'LIBRE'")
                .query(Long.class)
                .single();
    }

    /** @param ailleurs of the Banque des Territoires, not of the one that nothing names */
    public long dispositif(boolean ailleurs) {
        long partenaire = ailleurs
                ? base.sql("select id from partenaire where code = 'BDT'")
                        .query(Long.class)
                        .single()
                : libre();
        base.sql("insert into dispositif (partenaire_id, code, nom, nature, dotation_etat) "
                        + "values (?, 'LIBRE', 'Aide libre', 'SUBVENTION', false) "
                        + "on conflict (partenaire_id, code) do nothing")
                .param(partenaire)
                .update();
        return base.sql("select id from dispositif where code = 'LIBRE' and partenaire_id = ?")
                .param(partenaire)
                .query(Long.class)
                .single();
    }
}
