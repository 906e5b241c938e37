package fr.paysdesalers.pvd.securite;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestOperations;

/**
 * ProConnect as it describes itself, and the two readers of what it signs. Both take ES256 alone: a token without signature, or
 * signed with what others know (the secret of the portal as a key of HS256), is not read at all.
 */
record Fournisseur(ClientRegistration client, NimbusJwtDecoder jetons, NimbusJwtDecoder informations) {

    static Fournisseur de(ClientRegistration client, RestOperations reseau, Clock horloge) {
        OidcIdTokenValidator identite = new OidcIdTokenValidator(client);
        identite.setClock(horloge);
        return new Fournisseur(
                client,
                lecteur(client, reseau, List.of(dates(horloge), identite)),
                lecteur(client, reseau, List.of(dates(horloge), emetteur(client), destinataire(client))));
    }

    /** The page where ProConnect ends its own session; null when it has none. */
    @Nullable
    String finDeSession() {
        return client.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint") instanceof String page
                        && ReglagesProConnect.estSure(page)
                ? page
                : null;
    }

    private static NimbusJwtDecoder lecteur(
            ClientRegistration client, RestOperations reseau, List<OAuth2TokenValidator<Jwt>> regles) {
        NimbusJwtDecoder lecteur = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(client.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .restOperations(reseau)
                .build();
        lecteur.setJwtValidator(new DelegatingOAuth2TokenValidator<>(regles));
        return lecteur;
    }

    private static OAuth2TokenValidator<Jwt> dates(Clock horloge) {
        JwtTimestampValidator dates = new JwtTimestampValidator();
        dates.setClock(horloge);
        return dates;
    }

    private static OAuth2TokenValidator<Jwt> emetteur(ClientRegistration client) {
        return new JwtIssuerValidator(
                Objects.requireNonNull(client.getProviderDetails().getIssuerUri()));
    }

    private static OAuth2TokenValidator<Jwt> destinataire(ClientRegistration client) {
        return new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, pour -> pour != null && pour.contains(client.getClientId()));
    }
}
