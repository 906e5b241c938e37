package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Lettre;
import fr.paysdesalers.pvd.message.Messages;
import fr.paysdesalers.pvd.message.Redacteur;
import fr.paysdesalers.pvd.socle.Libelles;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes of six digits, typed in the page that asked for them: good once, for ten minutes from when their letter leaves, for five
 * tries. A new one ends the one before.
 */
@Component
class CodesParMessage implements Redacteur {

    static final Duration DUREE = Duration.ofMinutes(10);
    static final int ESSAIS = 5;
    static final int PAR_HEURE = 6;
    private static final int NOMBRE = 1_000_000;
    private static final SecureRandom HASARD = new SecureRandom();

    private final JdbcClient base;
    private final Messages messages;
    private final PasswordEncoder empreintes;
    private final Libelles libelles;
    private final Clock horloge;

    CodesParMessage(JdbcClient base, Messages messages, PasswordEncoder empreintes, Libelles libelles, Clock horloge) {
        this.base = base;
        this.messages = messages;
        this.empreintes = empreintes;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    private record Valable(long id, String empreinte) {}

    private record Destinataire(long compteId, String nom) {}

    /** @return whether a code leaves: beyond some in an hour, none does */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean demander(Visiteur visiteur) {
        Integer recents = base.sql("select count(*) from code_de_preuve where compte_id = ? and demande_le > ?")
                .params(visiteur.compteId(), maintenant().minusHours(1))
                .query(Integer.class)
                .single();
        if (recents >= PAR_HEURE || !messages.partent()) {
            return false;
        }
        Long id = base.sql("insert into code_de_preuve (compte_id, demande_le) values (?, ?) returning id")
                .params(visiteur.compteId(), maintenant())
                .query(Long.class)
                .single();
        messages.deposer(GenreDeMessage.CODE, id, visiteur.courriel());
        return true;
    }

    /** Judges a code; the try counts before it is judged, and a right one never serves again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean juger(Visiteur visiteur, String code) {
        Optional<Valable> valable = base.sql("select id, empreinte from code_de_preuve where compte_id = :compte "
                        + "and fini_le is null and empreinte is not null and expire_le > :maintenant "
                        + "and essais < :essais order by id desc limit 1 for update")
                .param("compte", visiteur.compteId())
                .param("maintenant", maintenant())
                .param("essais", ESSAIS)
                .query(Valable.class)
                .optional();
        if (valable.isEmpty()) {
            return false;
        }
        base.sql("update code_de_preuve set essais = essais + 1 where id = ?")
                .param(valable.get().id())
                .update();
        boolean juste = empreintes.matches(code, valable.get().empreinte());
        if (juste) {
            finir(visiteur.compteId());
        }
        return juste;
    }

    @Override
    public GenreDeMessage genre() {
        return GenreDeMessage.CODE;
    }

    /** A letter that would leave after ten minutes of waiting is of no use to anybody. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Lettre> rediger(long sujetId) {
        return base.sql("select k.compte_id, c.nom from code_de_preuve k join compte c on c.id = k.compte_id "
                        + "where k.id = ? and k.fini_le is null and k.demande_le > ? and c.ferme_le is null")
                .params(sujetId, maintenant().minus(DUREE))
                .query(Destinataire.class)
                .optional()
                .map(destinataire -> lettre(sujetId, destinataire));
    }

    private Lettre lettre(long id, Destinataire destinataire) {
        String code = "%06d".formatted(HASARD.nextInt(NOMBRE));
        finir(destinataire.compteId());
        base.sql("update code_de_preuve set empreinte = ?, expire_le = ?, fini_le = null where id = ?")
                .params(
                        Objects.requireNonNull(empreintes.encode(code)),
                        maintenant().plus(DUREE),
                        id)
                .update();
        return new Lettre(
                libelles.texte("compte.lettre.code.objet"),
                List.of(
                        libelles.texte("compte.lettre.bonjour", destinataire.nom()),
                        libelles.texte("compte.lettre.code.code", code),
                        libelles.texte("compte.lettre.code.texte"),
                        libelles.texte("compte.lettre.code.sinon")),
                null,
                libelles.texte("compte.lettre.raison"));
    }

    private void finir(long compteId) {
        base.sql("update code_de_preuve set fini_le = ? where compte_id = ? and fini_le is null")
                .params(maintenant(), compteId)
                .update();
    }

    @Scheduled(cron = "0 35 3 * * *", zone = "Europe/Paris")
    @Transactional
    public void oublierLesAnciens() {
        base.sql("delete from code_de_preuve where demande_le < ?")
                .param(maintenant().minusDays(1))
                .update();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
