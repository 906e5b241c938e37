package fr.paysdesalers.pvd.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what is done, in the transaction that does it when there is one. */
@Service
public class Traces {

    private final JdbcClient base;
    private final Clock horloge;

    Traces(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    @Transactional
    public void noter(Trace trace) {
        base.sql("insert into trace (genre, auteur_id, sujet_id, convention_id, detail, reseau, faite_le) "
                        + "values (:genre, :auteur, :sujet, :convention, :detail, :reseau, :le)")
                .param("genre", trace.genre().name())
                .param("auteur", trace.auteurId())
                .param("sujet", trace.sujetId())
                .param("convention", trace.conventionId())
                .param("detail", trace.detail())
                .param("reseau", trace.reseau())
                .param("le", horloge.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }
}
