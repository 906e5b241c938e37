package fr.paysdesalers.pvd.securite;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * The page that somebody asked before signing in, kept in a cookie for a while: no session is opened for those who do not
 * sign in. It can only be a page of the portal: whatever else a cookie says is ignored.
 */
class PageDemandee implements RequestCache {

    static final String TEMOIN = "__Host-suite";
    private static final Duration MEMOIRE = Duration.ofMinutes(30);
    private static final int LONGUEUR_MAXIMALE = 2_000;
    private static final Pattern PAGE = Pattern.compile(
            "/(?:conventions|compte|administration|mes-dossiers|mes-dossiers\\.xlsx|mes-conventions)(?:[/?][\\x21-\\x7e&&[^\\\\]]*)?");

    @Override
    public void saveRequest(HttpServletRequest requete, HttpServletResponse reponse) {
        String suite = requete.getQueryString();
        String page = requete.getRequestURI() + (suite == null ? "" : "?" + suite);
        if (requete.getMethod().equals("GET") && estUnePage(page)) {
            ecrire(reponse, Base64.getUrlEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)), MEMOIRE);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest requete, HttpServletResponse reponse) {
        return lire(requete).map(SimpleSavedRequest::new).orElse(null);
    }

    /** The page is asked again by the browser, never replayed here. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest requete, HttpServletResponse reponse) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest requete, HttpServletResponse reponse) {
        if (WebUtils.getCookie(requete, TEMOIN) != null) {
            ecrire(reponse, "", Duration.ZERO);
        }
    }

    private static Optional<String> lire(HttpServletRequest requete) {
        Cookie temoin = WebUtils.getCookie(requete, TEMOIN);
        try {
            return Optional.ofNullable(temoin)
                    .map(Cookie::getValue)
                    .map(valeur -> new String(Base64.getUrlDecoder().decode(valeur), StandardCharsets.UTF_8))
                    .filter(PageDemandee::estUnePage);
        } catch (IllegalArgumentException forge) {
            return Optional.empty();
        }
    }

    static boolean estUnePage(String page) {
        return page.length() <= LONGUEUR_MAXIMALE && PAGE.matcher(page).matches();
    }

    private static void ecrire(HttpServletResponse reponse, String valeur, Duration duree) {
        reponse.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(TEMOIN, valeur)
                        .path("/")
                        .secure(true)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(duree)
                        .build()
                        .toString());
    }
}
