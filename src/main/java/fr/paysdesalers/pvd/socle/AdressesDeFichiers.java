package fr.paysdesalers.pvd.socle;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Writes the fingerprint of styles, scripts, images and fonts in their addresses, and leaves those of pages alone: the
 * filter of Spring looks for a file behind each link, in every jar of the portal, and pages are mostly links.
 */
class AdressesDeFichiers extends ResourceUrlEncodingFilter {

    private final List<String> dossiers;

    /**
     * @param chemins what bears a fingerprint, as {@code /css/**}
     */
    AdressesDeFichiers(List<String> chemins) {
        dossiers = chemins.stream().map(chemin -> chemin.replace("**", "")).toList();
    }

    @Override
    public void doFilter(ServletRequest requete, ServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        super.doFilter(
                requete,
                reponse,
                (vue, marquee) -> suite.doFilter(
                        vue, new Reponse((HttpServletRequest) vue, (HttpServletResponse) marquee, (HttpServletResponse)
                                reponse)));
    }

    /** The answer whose addresses are written: of files by Spring, of pages by the container. */
    private final class Reponse extends HttpServletResponseWrapper {

        private final String racine;
        private final HttpServletResponse brute;

        Reponse(HttpServletRequest requete, HttpServletResponse marquee, HttpServletResponse brute) {
            super(marquee);
            racine = requete.getContextPath();
            this.brute = brute;
        }

        @Override
        public String encodeURL(String adresse) {
            boolean fichier = dossiers.stream().anyMatch(dossier -> adresse.startsWith(racine + dossier));
            return fichier ? super.encodeURL(adresse) : brute.encodeURL(adresse);
        }
    }
}
