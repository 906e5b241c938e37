package fr.paysdesalers.pvd.bulletin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The address, in each message, where its reader says what to receive, without signing in: the account and its signature
 * (HMAC-SHA-256). It does not expire, since an old message may be read late, and opens nothing else.
 */
@Component
class LiensDeChoix {

    static final String CHEMIN = "/mes-messages/";
    private static final String ALGORITHME = "HmacSHA256";
    private static final String USAGE = "choix-des-messages:";

    private final JdbcClient base;

    LiensDeChoix(JdbcClient base) {
        this.base = base;
    }

    String chemin(long compteId) {
        return CHEMIN + compteId + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(compteId));
    }

    /** The account of a link; empty when its signature is not ours. */
    OptionalLong compte(String lien) {
        int point = lien.indexOf('.');
        if (point < 1 || !lien.substring(0, point).matches("[1-9]\\d{0,17}")) {
            return OptionalLong.empty();
        }
        long compteId = Long.parseLong(lien.substring(0, point));
        byte[] attendue = Base64.getUrlEncoder().withoutPadding().encode(signature(compteId));
        return MessageDigest.isEqual(attendue, lien.substring(point + 1).getBytes(StandardCharsets.UTF_8))
                ? OptionalLong.of(compteId)
                : OptionalLong.empty();
    }

    private byte[] signature(long compteId) {
        byte[] cle =
                base.sql("select cle from cle_de_signature").query(byte[].class).single();
        try {
            Mac mac = Mac.getInstance(ALGORITHME);
            mac.init(new SecretKeySpec(cle, ALGORITHME));
            return mac.doFinal((USAGE + compteId).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
