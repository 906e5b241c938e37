package fr.paysdesalers.pvd.cle;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that ties a challenge to the browser that asked for it; no script reads it, no other site sends it. */
final class TemoinDeDefi {

    static final String NOM = "__Host-defi";

    private TemoinDeDefi() {}

    static void poser(HttpServletResponse reponse, String valeur) {
        ecrire(reponse, valeur, Defis.DUREE);
    }

    static @Nullable String reprendre(HttpServletRequest requete, HttpServletResponse reponse) {
        Cookie temoin = WebUtils.getCookie(requete, NOM);
        if (temoin == null) {
            return null;
        }
        ecrire(reponse, "", Duration.ZERO);
        return temoin.getValue();
    }

    private static void ecrire(HttpServletResponse reponse, String valeur, Duration duree) {
        reponse.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NOM, valeur)
                        .path("/")
                        .secure(true)
                        .httpOnly(true)
                        .sameSite("Strict")
                        .maxAge(duree)
                        .build()
                        .toString());
    }
}
