package fr.paysdesalers.pvd.compte;

import java.util.List;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * What is enough where a role asks for two proofs: a passkey, whose device has verified its holder, or two others of different
 * kinds.
 */
public final class DeuxPreuves {

    private static final List<String> AUTRES = List.of(
            FactorGrantedAuthority.PASSWORD_AUTHORITY,
            FactorGrantedAuthority.OTT_AUTHORITY,
            FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY);

    private static final AuthorizationManager<Object> REGLE = AllRequiredFactorsAuthorizationManager.anyOf(
            ensemble(FactorGrantedAuthority.WEBAUTHN_AUTHORITY),
            ensemble(AUTRES.get(0), AUTRES.get(1)),
            ensemble(AUTRES.get(0), AUTRES.get(2)),
            ensemble(AUTRES.get(1), AUTRES.get(2)));

    private DeuxPreuves() {}

    /** Nothing more is to be proved by this person. */
    public static boolean suffisent(Visiteur visiteur, Authentication preuve) {
        if (!visiteur.deuxPreuves()) {
            return true;
        }
        AuthorizationResult jugement = REGLE.authorize(() -> preuve, visiteur);
        return jugement != null && jugement.isGranted();
    }

    private static AllRequiredFactorsAuthorizationManager<Object> ensemble(String... facteurs) {
        AllRequiredFactorsAuthorizationManager.Builder<Object> tous = AllRequiredFactorsAuthorizationManager.builder();
        for (String facteur : facteurs) {
            tous.requireFactor(requis -> requis.authority(facteur));
        }
        return tous.build();
    }
}
