package fr.paysdesalers.pvd.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the chain begins and ends. */
@Component
class LecteurDeChaine {

    private final JdbcClient base;

    LecteurDeChaine(JdbcClient base) {
        this.base = base;
    }

    /** The last that went, once old traces have gone. */
    Chainon debut() {
        return base.sql("select rang, empreinte from ancrage")
                .query(Chainon.class)
                .optional()
                .orElse(Chainon.ORIGINE);
    }

    Chainon dernier() {
        return base.sql("select rang, empreinte from trace where rang is not null order by rang desc limit 1")
                .query(Chainon.class)
                .optional()
                .orElseGet(this::debut);
    }
}
