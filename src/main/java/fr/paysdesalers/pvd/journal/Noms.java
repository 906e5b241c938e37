package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the names of what rows refer to by a key. */
@Component
class Noms {

    private static final String SQL = """
            select 'objectif_id' colonne, cast(id as text) cle, nom from objectif where convention_id = :convention
            union all select 'thematique_id', cast(id as text), nom from thematique where convention_id = :convention
            union all select 'axe_id', cast(id as text), nom from axe where convention_id = :convention
            union all select 'maitre_ouvrage_id', cast(id as text), nom from maitre_ouvrage where convention_id = :convention
            union all select 'partenaire_id', cast(p.id as text), p.sigle from partenaire p
                join convention_partenaire cp on cp.partenaire_id = p.id where cp.convention_id = :convention
            union all select 'dispositif_id', cast(d.id as text), d.code from dispositif d
                join convention_partenaire cp on cp.partenaire_id = d.partenaire_id where cp.convention_id = :convention
            """;

    private final JdbcClient base;

    Noms(JdbcClient base) {
        this.base = base;
    }

    /** A name, by the column that refers to it and its key. */
    record Nom(String colonne, String cle, String nom) {}

    /** The names of a convention; an unknown key is shown as such. */
    record Lus(Map<String, Map<String, String>> noms) {

        static Lus de(List<Nom> noms) {
            return new Lus(noms.stream()
                    .collect(Collectors.groupingBy(
                            Nom::colonne, Collectors.toMap(Nom::cle, Nom::nom, (premier, second) -> premier))));
        }

        String nom(String colonne, String cle) {
            return noms.getOrDefault(colonne, Map.of()).getOrDefault(cle, cle);
        }

        @Nullable
        String nomOuNul(String colonne, @Nullable String cle) {
            return cle == null ? null : nom(colonne, cle);
        }
    }

    Lus de(Perimetre perimetre) {
        return Lus.de(base.sql(SQL)
                .param("convention", perimetre.conventionId())
                .query(Nom.class)
                .list());
    }
}
