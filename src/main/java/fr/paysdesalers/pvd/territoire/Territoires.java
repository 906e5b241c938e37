package fr.paysdesalers.pvd.territoire;

import fr.paysdesalers.pvd.socle.Introuvable;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads territories; they are written once, from the files that describe them. */
@Service
@Transactional(readOnly = true)
public class Territoires {

    private final JdbcClient base;

    Territoires(JdbcClient base) {
        this.base = base;
    }

    public Territoire territoire(long id) {
        return base.sql("select * from territoire where id = ?")
                .param(id)
                .query(Territoire.class)
                .optional()
                .orElseThrow(() -> new Introuvable("territoire " + id));
    }

    /** All of them, by name. */
    public List<Territoire> tous() {
        return base.sql("select * from territoire order by epci collate \"fr-x-icu\", id")
                .query(Territoire.class)
                .list();
    }

    /** The communes of a territory, in alphabetical order: no ranking. */
    public List<Commune> communes(long territoireId) {
        return base.sql("select * from commune where territoire_id = ? order by nom collate \"fr-x-icu\"")
                .param(territoireId)
                .query(Commune.class)
                .list();
    }

    /** The communes of every territory, in alphabetical order. */
    public List<Commune> toutesLesCommunes() {
        return base.sql("select * from commune order by nom collate \"fr-x-icu\", code_insee")
                .query(Commune.class)
                .list();
    }
}
