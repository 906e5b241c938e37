package fr.paysdesalers.pvd.securite;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.RequestEntity;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * Asks ProConnect how it is reached, the first time that somebody needs it and once a day then: the portal starts without it,
 * and goes on without it when it is down. No redirect is followed, nobody waits longer than a few seconds.
 */
@Component
class ClientProConnect {

    static final String RETOUR = "/connexion/proconnect/retour";
    private static final Duration MEMOIRE = Duration.ofDays(1);
    private static final Duration CONNEXION = Duration.ofSeconds(3);
    private static final Duration REPONSE = Duration.ofSeconds(5);

    private final SourceDeReglages source;
    private final Clock horloge;
    private final String adresse;
    private final RestTemplate reseau = new RestTemplate(transport());
    private final AtomicReference<@Nullable Connu> connu = new AtomicReference<>();

    ClientProConnect(SourceDeReglages source, Clock horloge, @Value("${portail.adresse}") String adresse) {
        this.source = source;
        this.horloge = horloge;
        this.adresse = adresse;
    }

    private record Connu(ReglagesProConnect reglages, Fournisseur fournisseur, Instant depuis) {}

    /** Connections and answers are bounded in time. */
    static ClientHttpRequestFactory transport() {
        JdkClientHttpRequestFactory transport = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNEXION).build());
        transport.setReadTimeout(REPONSE);
        return transport;
    }

    boolean estOuvert() {
        return source.reglages().isPresent();
    }

    /** Where ProConnect sends people back. */
    String retour() {
        return adresse + RETOUR;
    }

    /** @throws ProConnectInjoignable when it is off, or down and not known yet */
    Fournisseur fournisseur() {
        ReglagesProConnect reglages = reglages();
        Connu present = connu.get();
        if (present == null
                || !present.reglages().equals(reglages)
                || !horloge.instant().isBefore(present.depuis().plus(MEMOIRE))) {
            present = new Connu(reglages, Fournisseur.de(decouvrir(reglages), reseau, horloge), horloge.instant());
            connu.set(present);
        }
        return present.fournisseur();
    }

    /** @throws ProConnectInjoignable when it is off */
    ReglagesProConnect reglages() {
        return source.reglages().orElseThrow(() -> new ProConnectInjoignable("absent"));
    }

    private ClientRegistration decouvrir(ReglagesProConnect reglages) {
        try {
            ClientRegistration client = ClientRegistrations.fromOidcConfiguration(description(reglages))
                    .registrationId("proconnect")
                    .clientId(reglages.identifiant())
                    .clientSecret(reglages.secret())
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                    .redirectUri(retour())
                    .scope("openid", "given_name", "usual_name", "email")
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(reglages.pkce())
                            .build())
                    .build();
            verifier(reglages, client);
            return client;
        } catch (RestClientException | IllegalArgumentException | IllegalStateException echec) {
            throw new ProConnectInjoignable(echec);
        }
    }

    private Map<String, Object> description(ReglagesProConnect reglages) {
        Map<String, Object> lue = reseau.exchange(
                        RequestEntity.get(reglages.emetteur() + "/.well-known/openid-configuration")
                                .build(),
                        new ParameterizedTypeReference<Map<String, Object>>() {})
                .getBody();
        if (lue == null) {
            throw new ProConnectInjoignable("description");
        }
        return lue;
    }

    /** It is who it was expected to be, and asks for nothing in clear. */
    private static void verifier(ReglagesProConnect reglages, ClientRegistration client) {
        ClientRegistration.ProviderDetails details = client.getProviderDetails();
        boolean sures = Stream.of(
                        details.getAuthorizationUri(),
                        details.getTokenUri(),
                        details.getJwkSetUri(),
                        details.getUserInfoEndpoint().getUri())
                .allMatch(page -> page != null && ReglagesProConnect.estSure(page));
        if (!sures || !reglages.emetteur().equals(details.getIssuerUri())) {
            throw new ProConnectInjoignable("description");
        }
    }
}
