package fr.paysdesalers.pvd.convention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a convention with what its signed avenants change, in one row. */
final class LectureDeConvention implements RowMapper<Convention> {

    /** Of the convention {@code c}. */
    static final String COLONNES = """
            c.*, (select cast(coalesce(jsonb_agg(jsonb_build_object('numero', a.numero, 'signeLe', a.signe_le,
                    'dureeInitialisationMois', a.duree_initialisation_mois, 'finOrtLe', a.fin_ort_le)), '[]') as text)
                from avenant a where a.convention_id = c.id and a.signe_le is not null) avenants
            """;

    private static final TypeReference<List<EffetDAvenant>> EFFETS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public Convention mapRow(ResultSet ligne, int rang) throws SQLException {
        return new Convention(
                ligne.getLong("id"),
                ligne.getLong("territoire_id"),
                ligne.getString("slug"),
                ligne.getString("nom"),
                ligne.getObject("signee_le", LocalDate.class),
                ligne.getInt("duree_initialisation_mois"),
                ligne.getObject("ort_signee_le", LocalDate.class),
                ligne.getObject("ort_duree_mois", Integer.class),
                JSON.readValue(ligne.getString("avenants"), EFFETS));
    }
}
