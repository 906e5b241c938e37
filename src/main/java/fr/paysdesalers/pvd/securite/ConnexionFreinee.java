package fr.paysdesalers.pvd.securite;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Judges a password unless {@link Freinage} asks to wait. */
class ConnexionFreinee implements AuthenticationProvider {

    private final AuthenticationProvider juge;
    private final Freinage freinage;

    ConnexionFreinee(AuthenticationProvider juge, Freinage freinage) {
        this.juge = juge;
        this.freinage = freinage;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication demande) throws AuthenticationException {
        String courriel = demande.getName();
        String adresse =
                demande.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
        Duration attente = freinage.attente(courriel, adresse);
        if (!attente.isZero()) {
            throw new TropDEssais(attente);
        }
        freinage.compter(courriel, adresse);
        Authentication reussite = juge.authenticate(demande);
        freinage.oublier(courriel, adresse);
        return reussite;
    }

    @Override
    public boolean supports(Class<?> genre) {
        return juge.supports(genre);
    }
}
