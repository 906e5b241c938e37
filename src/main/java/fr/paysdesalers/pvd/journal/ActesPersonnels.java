package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.compte.RubriquePersonnelle;
import fr.paysdesalers.pvd.compte.Visiteur;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When somebody changed something, in which tables, and the reason that they gave: for their own export. */
@Component
class ActesPersonnels implements RubriquePersonnelle {

    private final JdbcClient base;

    ActesPersonnels(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String nom() {
        return "actes";
    }

    @Override
    public Object contenu(Visiteur titulaire) {
        String traces = base
                .sql("select table_name from information_schema.columns where table_schema = current_schema() "
                        + "and column_name = 'rev' and table_name like '%\\_aud' order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(table -> "select rev, '" + table.replaceFirst("_aud$", "") + "' quoi from " + table)
                .collect(Collectors.joining(" union "));
        return base.sql(
                        "select to_timestamp(r.instant / 1000.0) fait_le, string_agg(distinct t.quoi, ', ') quoi, r.motif "
                                + "from revision r join (" + traces + ") t on t.rev = r.id where r.auteur_id = ? "
                                + "group by r.id order by r.id")
                .param(titulaire.compteId())
                .query()
                .listOfRows();
    }
}
