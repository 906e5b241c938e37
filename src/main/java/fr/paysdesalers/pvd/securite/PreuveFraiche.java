package fr.paysdesalers.pvd.securite;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/** A password, a passkey or a message that proved who somebody is a quarter of an hour ago at most. */
@Component
class PreuveFraiche {

    static final Duration DUREE = Duration.ofMinutes(15);

    private final AuthorizationManager<Object> regle;

    PreuveFraiche(Clock horloge) {
        this.regle = AllRequiredFactorsAuthorizationManager.anyOf(
                une(FactorGrantedAuthority.PASSWORD_AUTHORITY, horloge),
                une(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, horloge),
                une(FactorGrantedAuthority.OTT_AUTHORITY, horloge));
    }

    boolean porte(Authentication preuve) {
        AuthorizationResult jugement = regle.authorize(() -> preuve, preuve);
        return jugement != null && jugement.isGranted();
    }

    private static AllRequiredFactorsAuthorizationManager<Object> une(String facteur, Clock horloge) {
        AllRequiredFactorsAuthorizationManager<Object> une = AllRequiredFactorsAuthorizationManager.builder()
                .requireFactor(requis -> requis.authority(facteur).validDuration(DUREE))
                .build();
        une.setClock(horloge);
        return une;
    }
}
