package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.IdentitesProConnect.Identite;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The two halves of a sign-in by ProConnect: what is asked of it, and what its answer is worth. */
@Component
class EchangesProConnect {

    private final ClientProConnect client;

    EchangesProConnect(ClientProConnect client) {
        this.client = client;
    }

    /**
     * What came of it.
     *
     * @param jeton the identity token, which ends the session of ProConnect later
     */
    record Reponse(Agent agent, String jeton) {}

    /**
     * A new demand, with its own state, nonce and proof of the code.
     *
     * @throws ProConnectInjoignable when nobody answers
     */
    OAuth2AuthorizationRequest demander(HttpServletRequest requete) {
        return Objects.requireNonNull(resolveur(client.fournisseur()).resolve(requete, "proconnect"));
    }

    private static DefaultOAuth2AuthorizationRequestResolver resolveur(Fournisseur fournisseur) {
        return new DefaultOAuth2AuthorizationRequestResolver(
                new InMemoryClientRegistrationRepository(fournisseur.client()));
    }

    /**
     * Trades the code of an answer for a person: signature, issuer, audience, dates, nonce and subject are all looked at.
     *
     * @throws OAuth2AuthenticationException when anything is wrong
     * @throws ProConnectInjoignable when nobody answers
     */
    Reponse recevoir(Demarche demarche, OAuth2AuthorizationResponse reponse) {
        Fournisseur fournisseur = client.fournisseur();
        OidcAuthorizationCodeAuthenticationProvider juge =
                new OidcAuthorizationCodeAuthenticationProvider(codes(), new InformationsSignees(fournisseur));
        juge.setJwtDecoderFactory(client -> fournisseur.jetons());
        OAuth2LoginAuthenticationToken preuve = (OAuth2LoginAuthenticationToken) Objects.requireNonNull(
                juge.authenticate(new OAuth2LoginAuthenticationToken(
                        fournisseur.client(),
                        new OAuth2AuthorizationExchange(demarche.demande(fournisseur.client()), reponse))));
        OidcUser personne = (OidcUser) Objects.requireNonNull(preuve.getPrincipal());
        return new Reponse(
                agent(personne, client.reglages().emetteur()),
                personne.getIdToken().getTokenValue());
    }

    private static Agent agent(OidcUser personne, String emetteur) {
        String nom = Stream.of(personne.getClaimAsString("given_name"), personne.getClaimAsString("usual_name"))
                .filter(Objects::nonNull)
                .map(String::strip)
                .collect(Collectors.joining(" "));
        String courriel = Objects.requireNonNullElse(personne.getEmail(), "").strip();
        String sujet = Objects.requireNonNullElse(personne.getSubject(), "");
        if (sujet.isEmpty() || sujet.length() > 255) {
            throw new OAuth2AuthenticationException("sujet");
        }
        return new Agent(
                new Identite(emetteur, sujet),
                nom.length() > 120 ? nom.substring(0, 120) : nom,
                courriel.length() > 254 ? "" : courriel);
    }

    private static RestClientAuthorizationCodeTokenResponseClient codes() {
        RestClientAuthorizationCodeTokenResponseClient codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(RestClient.builder()
                .requestFactory(ClientProConnect.transport())
                .configureMessageConverters(lecteurs -> lecteurs.disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return codes;
    }
}
