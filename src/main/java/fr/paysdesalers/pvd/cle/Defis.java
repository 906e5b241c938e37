package fr.paysdesalers.pvd.cle;

import fr.paysdesalers.pvd.socle.Empreinte;
import fr.paysdesalers.pvd.socle.Reseau;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The challenges that passkeys sign: 256 random bits, good once and for five minutes, for one use, in the browser that asked. Only
 * a print of each is kept. Whoever is not signed in has no session: a row that ends by itself takes its place.
 */
@Component
class Defis {

    static final Duration DUREE = Duration.ofMinutes(5);

    /** More than a whole town hall needs at once; less than what would fill the base. */
    static final int PAR_RESEAU = 60;

    private final JdbcClient base;
    private final Clock horloge;

    Defis(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * For whom a challenge is made.
     *
     * @param compteId null when the passkey says who it is
     * @param titulaire what names a person who has no account yet
     */
    record Destinataire(@Nullable Long compteId, @Nullable Bytes titulaire) {

        static final Destinataire INCONNU = new Destinataire(null, null);
    }

    /** A challenge that was made here, for this use, and had not been used. */
    record Defi(Bytes valeur, Destinataire pour) {}

    private record Ligne(@Nullable Long compteId, byte @Nullable [] identifiant) {}

    /** @throws TropDeDefis when this network has too many open ones */
    @Transactional
    public Bytes ouvrir(Usage usage, Destinataire pour, @Nullable String adresse) {
        String reseau = Empreinte.de(Reseau.de(adresse).prefixe());
        oublierLesPasses();
        Integer ouverts = base.sql("select count(*) from defi_de_cle where reseau = ?")
                .param(reseau)
                .query(Integer.class)
                .single();
        if (ouverts >= PAR_RESEAU) {
            throw new TropDeDefis();
        }
        Bytes valeur = Bytes.random();
        Bytes titulaire = pour.titulaire();
        base.sql("insert into defi_de_cle (empreinte, usage, compte_id, identifiant, reseau, expire_le) "
                        + "values (:empreinte, :usage, :compte, :identifiant, :reseau, :expire)")
                .param("empreinte", Empreinte.de(valeur.toBase64UrlString()))
                .param("usage", usage.name())
                .param("compte", pour.compteId())
                .param("identifiant", titulaire == null ? null : titulaire.getBytes())
                .param("reseau", reseau)
                .param("expire", maintenant().plus(DUREE))
                .update();
        return valeur;
    }

    /** Takes a challenge, whatever becomes of the answer: it is never taken twice, even by two requests at once. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Defi prendre(@Nullable String valeur, Usage usage) {
        return Optional.ofNullable(valeur)
                .flatMap(presente -> base.sql("delete from defi_de_cle where empreinte = :empreinte and usage = :usage "
                                + "and expire_le > :maintenant returning compte_id, identifiant")
                        .param("empreinte", Empreinte.de(presente))
                        .param("usage", usage.name())
                        .param("maintenant", maintenant())
                        .query(Ligne.class)
                        .optional()
                        .map(ligne -> new Defi(Bytes.fromBase64(presente), destinataire(ligne))))
                .orElseThrow(() -> new CleRefusee("défi inconnu"));
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Paris")
    @Transactional
    public void oublierLesPasses() {
        base.sql("delete from defi_de_cle where expire_le <= ?")
                .param(maintenant())
                .update();
    }

    private static Destinataire destinataire(Ligne ligne) {
        byte[] identifiant = ligne.identifiant();
        return new Destinataire(ligne.compteId(), identifiant == null ? null : new Bytes(identifiant));
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
