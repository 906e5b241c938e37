package fr.paysdesalers.pvd.securite;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Judges a password unless {@link Freinage} asks to wait. */
class ConnexionFreinee implements AuthenticationProvider {

    private final AuthenticationProvider juge;
    private final Freinage freinage;
    private final Tourniquet tourniquet;

    ConnexionFreinee(AuthenticationProvider juge, Freinage freinage, Tourniquet tourniquet) {
        this.juge = juge;
        this.freinage = freinage;
        this.tourniquet = tourniquet;
    }

    @Override
    public Authentication authenticate(Authentication demande) throws AuthenticationException {
        String courriel = demande.getName();
        String adresse =
                demande.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
        return tourniquet.passer(Freinage.cle(courriel, adresse), () -> juger(demande, courriel, adresse));
    }

    private Authentication juger(Authentication demande, String courriel, @Nullable String adresse) {
        Duration attente = freinage.attente(courriel, adresse);
        if (!attente.isZero()) {
            throw new TropDEssais(attente);
        }
        freinage.compter(courriel, adresse);
        Authentication reussite = Objects.requireNonNull(juge.authenticate(demande));
        freinage.oublier(courriel, adresse);
        return reussite;
    }

    @Override
    public boolean supports(Class<?> genre) {
        return juge.supports(genre);
    }
}
