package fr.paysdesalers.pvd.web;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.ObjectUtils;

/**
 * The token that a form sends, and its cookie. Instead of the one of spring-security-test, which puts another store of tokens
 * in the running portal for good: those who come by the real port would meet it too.
 */
public final class JetonDeFormulaire {

    private static final String JETON = "0f7c1f0e-5d0b-4b53-9d0c-2a8b5a1e7391";

    private JetonDeFormulaire() {}

    /** Signs a request as a form of the portal does. */
    public static RequestPostProcessor csrf() {
        return requete -> {
            requete.setCookies(ObjectUtils.addObjectToArray(requete.getCookies(), new Cookie("__Host-jeton", JETON)));
            requete.setParameter("_csrf", masque());
            return requete;
        };
    }

    /** The token after a mask, here of zeros, that changes nothing of it. */
    private static String masque() {
        byte[] jeton = JETON.getBytes(StandardCharsets.UTF_8);
        byte[] octets = new byte[jeton.length * 2];
        System.arraycopy(jeton, 0, octets, jeton.length, jeton.length);
        return Base64.getUrlEncoder().encodeToString(octets);
    }
}
