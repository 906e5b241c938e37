package fr.paysdesalers.pvd.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys that URLs and rows need, read from the base. */
@TestComponent
public class Cles {

    private final JdbcClient base;
    private final Clock horloge;

    Cles(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** The one number that a query gives. */
    public long cle(String requete, Object... parametres) {
        return base.sql(requete).params(parametres).query(Long.class).single();
    }

    public long convention(String slug) {
        return cle("select id from convention where slug = ?", slug);
    }

    public long partenaire(String code) {
        return cle("select id from partenaire where code = ?", code);
    }

    public long commune(String codeInsee) {
        return cle("select id from commune where code_insee = ?", codeInsee);
    }

    public long objectif(String slug, int numero) {
        return cle(
                "select o.id from objectif o join convention c on c.id = o.convention_id where c.slug = ? and o.numero = ?",
                slug,
                numero);
    }

    public LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }
}
