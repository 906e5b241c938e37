package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Lettre;
import fr.paysdesalers.pvd.message.Redacteur;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the bulletin of a person in a convention, as they read it at the moment when it leaves. */
@Component
class LettreDeBulletin implements Redacteur {

    private final JdbcClient base;
    private final Destinataires destinataires;
    private final Choix choix;
    private final Redaction redaction;
    private final Habillage habillage;

    LettreDeBulletin(
            JdbcClient base, Destinataires destinataires, Choix choix, Redaction redaction, Habillage habillage) {
        this.base = base;
        this.destinataires = destinataires;
        this.choix = choix;
        this.redaction = redaction;
        this.habillage = habillage;
    }

    private record Numero(long compteId, long conventionId, LocalDate semaine) {}

    @Override
    public GenreDeMessage genre() {
        return GenreDeMessage.BULLETIN;
    }

    @Override
    public Optional<Lettre> rediger(long sujetId) {
        return base.sql("select compte_id, convention_id, semaine from bulletin where id = ?")
                .param(sujetId)
                .query(Numero.class)
                .optional()
                .filter(numero -> choix.recus(numero.compteId()).contains(Sujet.BULLETIN))
                .flatMap(numero -> destinataires
                        .perimetre(numero.compteId(), numero.conventionId())
                        .flatMap(perimetre -> lettre(perimetre, numero.semaine())));
    }

    private Optional<Lettre> lettre(Perimetre perimetre, LocalDate semaine) {
        List<String> phrases = redaction.phrases(perimetre);
        return phrases.isEmpty()
                ? Optional.empty()
                : Optional.of(habillage.lettre(perimetre, "bulletin.objet", new Jour(semaine).toString(), phrases, ""));
    }
}
