package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.message.Courrier;
import fr.paysdesalers.pvd.message.Transporteur;
import fr.paysdesalers.pvd.socle.Moment;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the messages of the demonstration go: nowhere, they are kept to be read. */
@Component
@Primary
@Profile("demonstration")
class BoiteDEnvoi implements Transporteur {

    private static final int MAXIMUM = 50;

    private final JdbcClient base;

    BoiteDEnvoi(JdbcClient base) {
        this.base = base;
    }

    /** A message, as its receiver would read it. */
    public record Montre(
            long id,
            String destinataire,
            String objet,
            String texte,
            @Nullable String lien,
            OffsetDateTime envoyeLe) {

        public Moment moment() {
            return new Moment(envoyeLe.toInstant());
        }
    }

    @Override
    public void porter(Courrier courrier) {
        base.sql("insert into message_montre (message_id, objet, texte, lien) values (:id, :objet, :texte, :lien) "
                        + "on conflict (message_id) do update set objet = :objet, texte = :texte, lien = :lien")
                .param("id", courrier.messageId())
                .param("objet", courrier.objet())
                .param("texte", courrier.texte())
                .param("lien", courrier.lien())
                .update();
    }

    /** The last messages, the newest first. */
    List<Montre> derniers() {
        return base.sql("select m.id, m.destinataire, v.objet, v.texte, v.lien, m.envoye_le from message_montre v "
                        + "join message m on m.id = v.message_id where m.envoye_le is not null order by m.id desc limit "
                        + MAXIMUM)
                .query(Montre.class)
                .list();
    }
}
