package fr.paysdesalers.pvd.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.message.Lettre.Bouton;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages leave after the act that asks for them, once, whatever becomes of the mail server. */
@TestPortail
class ExpeditionTests {

    private static final String A = "personne@exemple.fr";
    private static final String SECRET = "un-secret-7391";

    @Autowired
    private Messages messages;

    @Autowired
    private Mise mise;

    @Autowired
    private JdbcClient base;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private HorlogeReglable horloge;

    private final AtomicInteger redigees = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private GreenMail serveur;

    @SuppressWarnings("NullAway.Init")
    private Transporteur smtp;

    @SuppressWarnings("NullAway.Init")
    private Expedition expedition;

    @BeforeEach
    void preparer() throws Exception {
        base.sql("truncate message cascade").update();
        int port;
        try (ServerSocket libre = new ServerSocket(0)) {
            port = libre.getLocalPort();
        }
        serveur = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        JavaMailSenderImpl envoi = new JavaMailSenderImpl();
        envoi.setHost("127.0.0.1");
        envoi.setPort(port);
        smtp = new TransporteurSmtp(envoi, "portail@exemple.fr");
        expedition = new Expedition(base, transactions, mise, List.of(redacteur()), horloge);
    }

    @AfterEach
    void arreter() {
        serveur.stop();
    }

    /** Subject 0 has nothing to say any more; subject 666 cannot be written. */
    private Redacteur redacteur() {
        return new Redacteur() {
            @Override
            public GenreDeMessage genre() {
                return GenreDeMessage.INVITATION;
            }

            @Override
            public Optional<Lettre> rediger(long sujetId) {
                if (sujetId == 666) {
                    base.sql("select 1 / 0").query(Integer.class).single();
                }
                redigees.incrementAndGet();
                return sujetId == 0
                        ? Optional.empty()
                        : Optional.of(new Lettre(
                                "Été à « Pleaux »",
                                List.of("Bonjour <b>Dominique</b>,", "Deux phrases & une esperluette."),
                                new Bouton("Ouvrir", "/invitation?jeton=" + SECRET + sujetId),
                                "Parce qu’on vous invite."));
            }
        };
    }

    private void deposer(long sujet) {
        transactions.executeWithoutResult(t -> messages.deposer(GenreDeMessage.INVITATION, sujet, A));
    }

    private String etats() {
        return String.join(
                " ",
                base.sql("select etat || coalesce(':' || panne, '') from message order by id")
                        .query(String.class)
                        .list());
    }

    @Test
    void leaveInTwoPartsWithoutATraceOfTheirSecret() throws Exception {
        serveur.start();
        deposer(7);
        assertThat(serveur.getReceivedMessages())
                .as("nothing leaves in the act")
                .isEmpty();

        expedition.tout(smtp);

        MimeMessage recu = serveur.getReceivedMessages()[0];
        assertThat(recu.getSubject()).isEqualTo("Été à « Pleaux »");
        assertThat(recu.getAllRecipients()).singleElement().hasToString(A);
        String corps = GreenMailUtil.getWholeMessage(recu);
        assertThat(corps).contains("text/plain", "text/html", "multipart/alternative");
        assertThat(corps.replaceAll("=\r?\n", ""))
                .contains(SECRET + 7, "&lt;b&gt;Dominique")
                .doesNotContain("<img", "7391&");
        assertThat(etats()).isEqualTo("ENVOYE");
        assertThat(base.sql("select count(*) from message m where m::text like '%' || ? || '%'")
                        .param(SECRET)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(base.sql("select count(*) from message_montre")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void waitForAServerThatIsDownThenLeaveOnce() {
        deposer(1);
        deposer(2);

        expedition.tout(smtp);
        assertThat(etats()).isEqualTo("EN_ATTENTE:INJOIGNABLE EN_ATTENTE:INJOIGNABLE");
        expedition.tout(smtp);
        assertThat(redigees).as("not tried again at once").hasValue(2);

        serveur.start();
        horloge.avancer(Duration.ofMinutes(2));
        expedition.tout(smtp);
        expedition.tout(smtp);

        assertThat(serveur.getReceivedMessages()).hasSize(2);
        assertThat(etats()).isEqualTo("ENVOYE ENVOYE");
    }

    @Test
    void areGivenUpAfterTwoDaysAndOnlyThen() {
        deposer(1);
        Duration passe = Duration.ZERO;
        while (!etats().startsWith("EN_ECHEC")) {
            expedition.tout(smtp);
            horloge.avancer(Duration.ofMinutes(30));
            passe = passe.plusMinutes(30);
            assertThat(passe).isLessThan(Duration.ofDays(3));
        }
        assertThat(passe).isGreaterThan(Duration.ofHours(46));
        assertThat(redigees).hasValue(9);
    }

    @Test
    void leaveOnceWithTwoInstancesAtWork() throws Exception {
        serveur.start();
        for (int rang = 1; rang <= 12; rang++) {
            deposer(rang);
        }
        Callable<Void> instance = () -> {
            new Expedition(base, transactions, mise, List.of(redacteur()), horloge).tout(smtp);
            return null;
        };
        ExecutorService fils = Executors.newFixedThreadPool(3);
        try {
            for (var fini : fils.invokeAll(List.of(instance, instance, instance))) {
                fini.get();
            }
        } finally {
            fils.shutdown();
        }
        assertThat(serveur.getReceivedMessages()).hasSize(12);
    }

    @Test
    void areDroppedWhenTheyHaveNothingToSayAndBlockNoOther() {
        serveur.start();
        deposer(0);
        deposer(666);
        deposer(3);

        expedition.tout(smtp);

        assertThat(etats()).isEqualTo("SANS_OBJET EN_ATTENTE:AUTRE ENVOYE");
    }

    @Test
    void areForgottenWithTheActThatFails() {
        transactions.executeWithoutResult(t -> {
            messages.deposer(GenreDeMessage.INVITATION, 1, A);
            t.setRollbackOnly();
        });

        assertThat(etats()).isEmpty();
        assertThatThrownBy(() -> messages.deposer(GenreDeMessage.INVITATION, 1, A))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
