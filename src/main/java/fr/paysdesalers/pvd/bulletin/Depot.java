package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.bulletin.Destinataires.Membre;
import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Messages;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leaves a message for a row that is new. */
@Component
class Depot {

    private final JdbcClient base;
    private final Messages messages;

    Depot(JdbcClient base, Messages messages) {
        this.base = base;
        this.messages = messages;
    }

    void bulletin(Membre membre, LocalDate lundi) {
        base.sql("insert into bulletin (compte_id, convention_id, semaine) values (?, ?, ?) "
                        + "on conflict do nothing returning id")
                .params(membre.compteId(), membre.conventionId(), lundi)
                .query(Long.class)
                .optional()
                .ifPresent(id -> messages.deposer(GenreDeMessage.BULLETIN, id, membre.courriel()));
    }

    void annonce(Membre membre, long proposition, String etat) {
        base.sql("insert into annonce_de_proposition (proposition_id, etat, compte_id) values (?, ?, ?) "
                        + "on conflict do nothing returning id")
                .params(proposition, etat, membre.compteId())
                .query(Long.class)
                .optional()
                .ifPresent(id -> messages.deposer(GenreDeMessage.PROPOSITION, id, membre.courriel()));
    }

    void alerte(Membre membre, String echeance, LocalDate jour, int palier) {
        base.sql("insert into alerte (compte_id, convention_id, echeance, echue_le, palier) values (?, ?, ?, ?, ?) "
                        + "on conflict do nothing returning id")
                .params(membre.compteId(), membre.conventionId(), echeance, jour, palier)
                .query(Long.class)
                .optional()
                .ifPresent(id -> messages.deposer(GenreDeMessage.ALERTE, id, membre.courriel()));
    }
}
