package fr.paysdesalers.pvd.securite;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/** What must be remembered between the departure for ProConnect and the return; the proof is empty where none is sent. */
record Demarche(String etat, String nonce, String preuve) {

    static Demarche de(OAuth2AuthorizationRequest demande) {
        return new Demarche(
                Objects.requireNonNull(demande.getState()),
                texte(demande, OidcParameterNames.NONCE),
                texte(demande, PkceParameterNames.CODE_VERIFIER));
    }

    private static String texte(OAuth2AuthorizationRequest demande, String nom) {
        return Objects.toString(demande.getAttributes().get(nom), "");
    }

    /** The demand again, as it left. */
    OAuth2AuthorizationRequest demande(ClientRegistration client) {
        Map<String, Object> attributs = new HashMap<>();
        attributs.put(OAuth2ParameterNames.REGISTRATION_ID, client.getRegistrationId());
        attributs.put(OidcParameterNames.NONCE, nonce);
        if (!preuve.isEmpty()) {
            attributs.put(PkceParameterNames.CODE_VERIFIER, preuve);
        }
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(client.getClientId())
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(etat)
                .attributes(attributs)
                .build();
    }
}
