package fr.paysdesalers.pvd.cle;

import com.webauthn4j.WebAuthnManager;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two dialogues of WebAuthn, as text that pages hand to the browser and get back: making a passkey, and proving that one
 * holds it. The checks are those of Spring Security, by webauthn4j; the holder is always verified by their device (a print, a
 * face, a code), so that a passkey counts for two proofs: what one has, and what one is or knows.
 */
@Component
class Ceremonies {

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> CREATION =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> PREUVE =
            new TypeReference<>() {};
    private static final int LONGUEUR_MAXIMALE = 20_000;

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final WebAuthnManager controle = WebAuthnManager.createNonStrictWebAuthnManager();
    private final DepotDeCles cles;
    private final DepotDeTitulaires titulaires;
    private final PartieDeConfiance partie;

    /** Made at the first need: the port of the portal is not known before. */
    private final SingletonSupplier<Webauthn4JRelyingPartyOperations> operations = SingletonSupplier.of(this::ouvrir);

    Ceremonies(DepotDeCles cles, DepotDeTitulaires titulaires, PartieDeConfiance partie) {
        this.cles = cles;
        this.titulaires = titulaires;
        this.partie = partie;
    }

    /** What a browser needs to make a passkey; those that are there already are not made twice on one device. */
    String creation(Bytes defi, PublicKeyCredentialUserEntity titulaire) {
        return json.writeValueAsString(options(defi, titulaire));
    }

    /** Keeps the passkey that a browser made. */
    void enregistrer(Bytes defi, PublicKeyCredentialUserEntity titulaire, String reponse, String nom) {
        refuserSiFaux(() -> {
            RelyingPartyPublicKey faite = new RelyingPartyPublicKey(json.readValue(borner(reponse), CREATION), nom);
            return operations
                    .obtain()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(options(defi, titulaire), faite));
        });
    }

    /** What a browser needs to prove that a passkey is there. */
    String preuve(Bytes defi, @Nullable PublicKeyCredentialUserEntity titulaire) {
        return json.writeValueAsString(demande(defi, titulaire));
    }

    /**
     * Judges a proof.
     *
     * @param titulaire who is expected; null when the passkey says who it is
     * @return who holds the passkey, whose account is open
     */
    PublicKeyCredentialUserEntity prouver(
            Bytes defi, @Nullable PublicKeyCredentialUserEntity titulaire, String reponse) {
        return refuserSiFaux(() -> {
            PublicKeyCredential<AuthenticatorAssertionResponse> preuve = json.readValue(borner(reponse), PREUVE);
            PublicKeyCredentialUserEntity trouve = operations
                    .obtain()
                    .authenticate(new RelyingPartyAuthenticationRequest(demande(defi, titulaire), preuve));
            Bytes dite = preuve.getResponse().getUserHandle();
            boolean autre = titulaire != null && !titulaire.getId().equals(trouve.getId());
            if (autre || dite != null && !dite.equals(trouve.getId())) {
                throw new CleRefusee("d’une autre personne");
            }
            return trouve;
        });
    }

    private PublicKeyCredentialCreationOptions options(Bytes defi, PublicKeyCredentialUserEntity titulaire) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(relais())
                .user(titulaire)
                .challenge(defi)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .attestation(AttestationConveyancePreference.NONE)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .excludeCredentials(connues(titulaire))
                .timeout(Defis.DUREE)
                .build();
    }

    private PublicKeyCredentialRequestOptions demande(Bytes defi, @Nullable PublicKeyCredentialUserEntity titulaire) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(defi)
                .rpId(partie.domaine())
                .allowCredentials(titulaire == null ? List.of() : connues(titulaire))
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(Duration.ofMinutes(5))
                .build();
    }

    private List<PublicKeyCredentialDescriptor> connues(PublicKeyCredentialUserEntity titulaire) {
        return cles.findByUserId(titulaire.getId()).stream()
                .map(Ceremonies::descripteur)
                .toList();
    }

    private static PublicKeyCredentialDescriptor descripteur(CredentialRecord cle) {
        return PublicKeyCredentialDescriptor.builder()
                .id(cle.getCredentialId())
                .transports(cle.getTransports())
                .build();
    }

    private PublicKeyCredentialRpEntity relais() {
        return PublicKeyCredentialRpEntity.builder()
                .id(partie.domaine())
                .name("Petites villes de demain")
                .build();
    }

    private Webauthn4JRelyingPartyOperations ouvrir() {
        Webauthn4JRelyingPartyOperations ouvertes =
                new Webauthn4JRelyingPartyOperations(titulaires, cles, relais(), partie.origines());
        ouvertes.setWebAuthnManager(controle);
        return ouvertes;
    }

    private static String borner(String reponse) {
        if (reponse.length() > LONGUEUR_MAXIMALE) {
            throw new CleRefusee("réponse trop longue");
        }
        return reponse;
    }

    /** Whatever was sent, it proves something or nothing; a base that does not answer is another matter. */
    private static <T> T refuserSiFaux(Supplier<T> examen) {
        try {
            return examen.get();
        } catch (DataAccessException | CleRefusee connue) {
            throw connue;
        } catch (RuntimeException faux) {
            throw new CleRefusee(faux);
        }
    }
}
