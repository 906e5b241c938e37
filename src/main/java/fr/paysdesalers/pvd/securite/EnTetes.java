package fr.paysdesalers.pvd.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/** The headers of every answer, errors and files included (OWASP ASVS 5.0 V3.4). */
final class EnTetes {

    /** Nothing but our own files; no inline script or style anywhere. */
    static final String CSP =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), " + "browsing-topics=(), interest-cohort=()";

    private static final List<HeaderWriter> ECRITURES = List.of(
            new ContentSecurityPolicyHeaderWriter(CSP),
            new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
            new PermissionsPolicyHeaderWriter(PERMISSIONS),
            ouverture(),
            ressource(),
            new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
            new XContentTypeOptionsHeaderWriter(),
            new CacheControlHeadersWriter());

    private EnTetes() {}

    private static HeaderWriter ouverture() {
        CrossOriginOpenerPolicyHeaderWriter entete = new CrossOriginOpenerPolicyHeaderWriter();
        entete.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        return entete;
    }

    private static HeaderWriter ressource() {
        CrossOriginResourcePolicyHeaderWriter entete = new CrossOriginResourcePolicyHeaderWriter();
        entete.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
        return entete;
    }

    static void strictes(HeadersConfigurer<HttpSecurity> entetes) {
        entetes.contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
                .referrerPolicy(referent -> referent.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(ouverture -> ouverture.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(ressource -> ressource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    /** The same, where no chain writes them. */
    static void ecrire(HttpServletRequest requete, HttpServletResponse reponse) {
        for (HeaderWriter entete : ECRITURES) {
            entete.writeHeaders(requete, reponse);
        }
    }
}
