package fr.paysdesalers.pvd.securite;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.paysdesalers.pvd.socle.Empreinte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A small ProConnect for the tests that start it, honest or not; while it is off, ProConnect is off. It is as demanding as the
 * true one: a code serves once, for this client, its secret in the body, its return address and the proof that goes with it.
 */
@TestComponent
@Primary
public class FauxProConnect implements SourceDeReglages {

    public static final String CLIENT = "portail-d-essai";
    public static final String SECRET = "un secret d’essai assez long pour signer un HS256";
    private static final String CLE = "cle-1";
    private static final String CLE_RSA = "cle-2";

    private final Clock horloge;
    private final Map<String, Autorisation> codes = new ConcurrentHashMap<>();
    private final Map<String, Autorisation> acces = new ConcurrentHashMap<>();
    private final AtomicInteger appels = new AtomicInteger();
    private final ECKey vraie = cle();
    private final ECKey fausse = cle();
    private final RSAKey rsa = rsa();
    private @Nullable HttpServer serveur;
    private volatile @Nullable ReglagesProConnect reglages;
    private volatile String sujet = "agent";

    FauxProConnect(Clock horloge) {
        this.horloge = horloge;
    }

    private record Autorisation(MultiValueMap<String, String> demande, String sujet, Tricherie tricherie) {

        String lire(String nom) {
            return URLDecoder.decode(Objects.requireNonNullElse(demande.getFirst(nom), ""), StandardCharsets.UTF_8);
        }
    }

    public void commencer() {
        try {
            serveur = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
        serveur.createContext("/", this::repondre);
        serveur.start();
        appels.set(0);
        reglages = new ReglagesProConnect(
                "http://localhost:" + serveur.getAddress().getPort(), CLIENT, SECRET, true);
    }

    /** Off again, as the portal is by default. */
    public void arreter() {
        reglages = null;
        tomber();
    }

    /** Down, while the portal still counts on it. */
    public void tomber() {
        if (serveur != null) {
            serveur.stop(0);
            serveur = null;
        }
    }

    @Override
    public Optional<ReglagesProConnect> reglages() {
        return Optional.ofNullable(reglages);
    }

    public String emetteur() {
        return Objects.requireNonNull(reglages).emetteur();
    }

    /** How many times it was asked anything. */
    public int appels() {
        return appels.get();
    }

    /** Who signs in at the page of the provider, for a browser. */
    public void presenter(String agent) {
        sujet = agent;
    }

    /** Somebody says yes at the provider; gives the query of the return. */
    public String accorder(String autorisation, String agent, Tricherie tricherie) {
        MultiValueMap<String, String> demande =
                UriComponentsBuilder.fromUriString(autorisation).build().getQueryParams();
        String code = UUID.randomUUID().toString();
        codes.put(code, new Autorisation(demande, agent, tricherie));
        return "?code=" + code + "&state=" + demande.getFirst("state");
    }

    private void repondre(HttpExchange echange) throws IOException {
        appels.incrementAndGet();
        try (echange) {
            switch (echange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> json(echange, 200, description());
                case "/jwks" -> json(echange, 200, new JWKSet(List.of(vraie, rsa)).toString());
                case "/authorize" -> autoriser(echange);
                case "/token" -> echanger(echange);
                case "/userinfo" -> informer(echange);
                default -> json(echange, 404, "{}");
            }
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String description() {
        String ici = emetteur();
        return """
                {"issuer":"%s","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token",
                 "userinfo_endpoint":"%s/userinfo","jwks_uri":"%s/jwks","end_session_endpoint":"%s/session/end",
                 "subject_types_supported":["public"],"response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["ES256","RS256","HS256","none"]}
                """.formatted(ici, ici, ici, ici, ici, ici);
    }

    private void autoriser(HttpExchange echange) throws IOException {
        String suite = accorder(echange.getRequestURI().toString(), sujet, Tricherie.AUCUNE);
        String retour = UriComponentsBuilder.fromUri(echange.getRequestURI())
                .build()
                .getQueryParams()
                .getFirst("redirect_uri");
        echange.getResponseHeaders().set("Location", URLDecoder.decode(retour, StandardCharsets.UTF_8) + suite);
        echange.sendResponseHeaders(302, -1);
    }

    private void echanger(HttpExchange echange) throws IOException, JOSEException {
        String corps = new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Autorisation recue = new Autorisation(
                UriComponentsBuilder.fromUriString("/?" + corps).build().getQueryParams(), "", Tricherie.AUCUNE);
        Autorisation accordee = codes.remove(recue.lire("code"));
        if (accordee == null
                || echange.getRequestHeaders().containsKey("Authorization")
                || !recue.lire("grant_type").equals("authorization_code")
                || !recue.lire("client_id").equals(CLIENT)
                || !recue.lire("client_secret").equals(SECRET)
                || !recue.lire("redirect_uri").equals(accordee.lire("redirect_uri"))
                || !prouve(recue.lire("code_verifier"), accordee.lire("code_challenge"))) {
            json(echange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        switch (accordee.tricherie()) {
            case CODE_EN_PANNE -> json(echange, 500, "en panne");
            case CODE_REFUSE -> json(echange, 400, "{\"error\":\"invalid_grant\"}");
            default -> {
                String jeton = UUID.randomUUID().toString();
                acces.put(jeton, accordee);
                String identite = accordee.tricherie() == Tricherie.CODE_SANS_IDENTITE
                        ? ""
                        : ",\"id_token\":\"" + identite(accordee) + "\"";
                json(
                        echange,
                        200,
                        "{\"access_token\":\"" + jeton + "\",\"token_type\":\"Bearer\",\"expires_in\":60" + identite
                                + "}");
            }
        }
    }

    private static boolean prouve(String preuve, String defi) {
        byte[] empreinte = HexFormat.of().parseHex(Empreinte.de(preuve));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(empreinte).equals(defi);
    }

    private void informer(HttpExchange echange) throws IOException, JOSEException {
        String jeton = Objects.requireNonNullElse(echange.getRequestHeaders().getFirst("Authorization"), "");
        Autorisation accordee = acces.remove(jeton.replaceFirst("^Bearer ", ""));
        if (accordee == null || accordee.tricherie() == Tricherie.INFO_EN_PANNE) {
            json(echange, accordee == null ? 401 : 500, "{}");
            return;
        }
        Tricherie tricherie = accordee.tricherie();
        JWTClaimsSet dires = dires(
                        tricherie == Tricherie.INFO_AUTRE_SUJET ? "un autre" : accordee.sujet(),
                        tricherie == Tricherie.INFO_AUTRE_EMETTEUR,
                        tricherie == Tricherie.INFO_AUTRE_DESTINATAIRE,
                        tricherie == Tricherie.INFO_EXPIREE ? Duration.ofMinutes(-10) : Duration.ZERO)
                .claim("given_name", "Dominique")
                .claim("usual_name", "Essai")
                .claim("email", accordee.sujet() + "@exemple.fr")
                .build();
        switch (tricherie) {
            case INFO_EN_CLAIR -> json(echange, 200, dires.toString());
            case INFO_SANS_SIGNATURE -> ecrire(echange, 200, "application/jwt", new PlainJWT(dires).serialize());
            default ->
                ecrire(
                        echange,
                        200,
                        "application/jwt",
                        signer(
                                dires,
                                JWSAlgorithm.ES256,
                                CLE,
                                new ECDSASigner(tricherie == Tricherie.INFO_AUTRE_CLE ? fausse : vraie)));
        }
    }

    private String identite(Autorisation accordee) throws JOSEException {
        Tricherie tricherie = accordee.tricherie();
        Duration decalage = tricherie == Tricherie.EXPIRE
                ? Duration.ofMinutes(-10)
                : tricherie == Tricherie.EMIS_DEMAIN ? Duration.ofDays(1) : Duration.ZERO;
        JWTClaimsSet.Builder dires = dires(
                tricherie == Tricherie.SANS_SUJET ? null : accordee.sujet(),
                tricherie == Tricherie.AUTRE_EMETTEUR,
                tricherie == Tricherie.AUTRE_DESTINATAIRE,
                decalage);
        if (tricherie != Tricherie.SANS_NONCE) {
            dires.claim("nonce", tricherie == Tricherie.AUTRE_NONCE ? "n’importe quoi" : accordee.lire("nonce"));
        }
        if (tricherie == Tricherie.PAS_ENCORE_VALABLE) {
            dires.notBeforeTime(Date.from(horloge.instant().plus(Duration.ofMinutes(10))));
        }
        return switch (tricherie) {
            case SANS_SIGNATURE -> new PlainJWT(dires.build()).serialize();
            case HS256_AVEC_LE_SECRET ->
                signer(dires.build(), JWSAlgorithm.HS256, CLE, new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
            case RS256 -> signer(dires.build(), JWSAlgorithm.RS256, CLE_RSA, new RSASSASigner(rsa));
            case AUTRE_CLE -> signer(dires.build(), JWSAlgorithm.ES256, CLE, new ECDSASigner(fausse));
            default -> signer(dires.build(), JWSAlgorithm.ES256, CLE, new ECDSASigner(vraie));
        };
    }

    private JWTClaimsSet.Builder dires(
            @Nullable String qui, boolean autreEmetteur, boolean autreDestinataire, Duration decalage) {
        Instant emis = horloge.instant().plus(decalage);
        return new JWTClaimsSet.Builder()
                .issuer(autreEmetteur ? "https://ailleurs.exemple.fr" : emetteur())
                .subject(qui)
                .audience(autreDestinataire ? "un autre portail" : CLIENT)
                .issueTime(Date.from(emis))
                .expirationTime(Date.from(emis.plusSeconds(60)));
    }

    private static String signer(JWTClaimsSet dires, JWSAlgorithm algorithme, String cle, JWSSigner signataire)
            throws JOSEException {
        SignedJWT jeton =
                new SignedJWT(new JWSHeader.Builder(algorithme).keyID(cle).build(), dires);
        jeton.sign(signataire);
        return jeton.serialize();
    }

    private static void json(HttpExchange echange, int statut, String corps) throws IOException {
        ecrire(echange, statut, "application/json", corps);
    }

    private static void ecrire(HttpExchange echange, int statut, String type, String corps) throws IOException {
        byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
        echange.getResponseHeaders().set("Content-Type", type);
        echange.sendResponseHeaders(statut, octets.length);
        echange.getResponseBody().write(octets);
    }

    private static ECKey cle() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(CLE).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey rsa() {
        try {
            return new RSAKeyGenerator(2048).keyID(CLE_RSA).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
