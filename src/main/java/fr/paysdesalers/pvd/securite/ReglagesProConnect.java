package fr.paysdesalers.pvd.securite;

import java.net.URI;
import org.springframework.util.StringUtils;

/**
 * How the portal is known to ProConnect.
 *
 * @param emetteur the address of the provider, as its tokens say it
 * @param pkce a proof of the code is sent too; some providers refuse parameters that they do not know
 */
record ReglagesProConnect(String emetteur, String identifiant, String secret, boolean pkce) {

    /** @throws IllegalStateException when something is missing, or would travel in clear */
    ReglagesProConnect {
        if (!StringUtils.hasText(emetteur) || !StringUtils.hasText(identifiant) || !StringUtils.hasText(secret)) {
            throw new IllegalStateException(
                    "ProConnect : portail.proconnect.emetteur, .identifiant et .secret vont ensemble");
        }
        if (!estSure(emetteur)) {
            throw new IllegalStateException("ProConnect : l’émetteur doit commencer par https://");
        }
    }

    /** Over TLS; or on this very machine, for a provider that is tried out. */
    static boolean estSure(String adresse) {
        try {
            URI uri = URI.create(adresse);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && uri.getHost().equals("localhost"));
        } catch (IllegalArgumentException malFormee) {
            return false;
        }
    }

    @Override
    public String toString() {
        return emetteur;
    }
}
