package fr.paysdesalers.pvd.securite;

import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** Who the agent is, as ProConnect signs it: a signed token for this portal and about the person of the identity token, or nobody. */
class InformationsSignees implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final MediaType JETON = MediaType.parseMediaType("application/jwt");

    private final Fournisseur fournisseur;
    private final RestTemplate reseau = new RestTemplate(ClientProConnect.transport());

    InformationsSignees(Fournisseur fournisseur) {
        this.fournisseur = fournisseur;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest demande) {
        Jwt informations = lire(demande);
        if (!Objects.equals(informations.getSubject(), demande.getIdToken().getSubject())) {
            throw refus("autre personne");
        }
        return new DefaultOidcUser(Set.of(), demande.getIdToken(), new OidcUserInfo(informations.getClaims()));
    }

    private Jwt lire(OidcUserRequest demande) {
        try {
            ResponseEntity<String> reponse = reseau.exchange(
                    RequestEntity.get(Objects.requireNonNull(demande.getClientRegistration()
                                    .getProviderDetails()
                                    .getUserInfoEndpoint()
                                    .getUri()))
                            .header(
                                    HttpHeaders.AUTHORIZATION,
                                    "Bearer " + demande.getAccessToken().getTokenValue())
                            .accept(JETON)
                            .build(),
                    String.class);
            if (reponse.getBody() == null
                    || !JETON.equalsTypeAndSubtype(reponse.getHeaders().getContentType())) {
                throw refus("sans signature");
            }
            return fournisseur.informations().decode(reponse.getBody());
        } catch (RestClientException | JwtException echec) {
            throw refus(echec.getClass().getSimpleName());
        }
    }

    private static OAuth2AuthenticationException refus(String raison) {
        return new OAuth2AuthenticationException(new OAuth2Error("informations", raison, null));
    }
}
