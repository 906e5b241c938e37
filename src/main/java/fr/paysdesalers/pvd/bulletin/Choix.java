package fr.paysdesalers.pvd.bulletin;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each person receives: everything, until they say otherwise. */
@Service
@Transactional
class Choix {

    private final JdbcClient base;
    private final Clock horloge;

    Choix(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public Set<Sujet> recus(long compteId) {
        Set<Sujet> recus = EnumSet.allOf(Sujet.class);
        base.sql("select sujet from sujet_coupe where compte_id = ?")
                .param(compteId)
                .query(String.class)
                .list()
                .forEach(sujet -> recus.remove(Sujet.valueOf(sujet)));
        return recus;
    }

    /** Only these from now on. */
    public void recevoir(long compteId, Set<Sujet> voulus) {
        for (Sujet sujet : Sujet.values()) {
            if (voulus.contains(sujet)) {
                base.sql("delete from sujet_coupe where compte_id = ? and sujet = ?")
                        .params(compteId, sujet.name())
                        .update();
            } else {
                base.sql("insert into sujet_coupe (compte_id, sujet, coupe_le) values (?, ?, ?) on conflict do nothing")
                        .params(compteId, sujet.name(), horloge.instant().atOffset(ZoneOffset.UTC))
                        .update();
            }
        }
    }
}
