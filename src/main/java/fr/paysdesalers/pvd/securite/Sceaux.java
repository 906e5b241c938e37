package fr.paysdesalers.pvd.securite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals what a browser keeps for the portal for some minutes: nobody else reads it, nobody changes it, it serves one use alone
 * and dies by itself. AES-GCM, with a key drawn from the secret that all instances share.
 */
@Component
class Sceaux {

    private static final SecureRandom HASARD = new SecureRandom();
    private static final int NONCE = 12;
    private static final int MARQUE = 128;

    private final ClientProConnect client;
    private final Clock horloge;

    Sceaux(ClientProConnect client, Clock horloge) {
        this.client = client;
        this.horloge = horloge;
    }

    /** @throws ProConnectInjoignable when ProConnect is off: there is no key */
    String sceller(String usage, Duration duree, String... textes) {
        String fin = String.valueOf(horloge.instant().plus(duree).getEpochSecond());
        String clair = Arrays.stream(textes)
                .map(texte -> Base64.getEncoder().encodeToString(texte.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(".", fin + ".", "."));
        byte[] nonce = new byte[NONCE];
        HASARD.nextBytes(nonce);
        byte[] scelle = passer(Cipher.ENCRYPT_MODE, usage, nonce, clair.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(NONCE + scelle.length)
                        .put(nonce)
                        .put(scelle)
                        .array());
    }

    /** What was sealed for this use; empty when it is over, was touched, or is somebody else's. */
    Optional<List<String>> ouvrir(String usage, String scelle) {
        try {
            byte[] octets = Base64.getUrlDecoder().decode(scelle);
            if (octets.length <= NONCE) {
                return Optional.empty();
            }
            return passer(
                            Cipher.DECRYPT_MODE,
                            usage,
                            Arrays.copyOf(octets, NONCE),
                            Arrays.copyOfRange(octets, NONCE, octets.length))
                    .flatMap(clair -> textes(new String(clair, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException forge) {
            return Optional.empty();
        }
    }

    private Optional<List<String>> textes(String clair) {
        List<String> parties = List.of(clair.split("\\.", -1));
        Instant fin = Instant.ofEpochSecond(Long.parseLong(parties.get(0)));
        return horloge.instant().isBefore(fin)
                ? Optional.of(parties.subList(1, parties.size() - 1).stream()
                        .map(texte -> new String(Base64.getDecoder().decode(texte), StandardCharsets.UTF_8))
                        .toList())
                : Optional.empty();
    }

    private Optional<byte[]> passer(int sens, String usage, byte[] nonce, byte[] octets) {
        try {
            byte[] cle = MessageDigest.getInstance("SHA-256")
                    .digest(("sceaux du portail|" + client.reglages().secret()).getBytes(StandardCharsets.UTF_8));
            Cipher chiffre = Cipher.getInstance("AES/GCM/NoPadding");
            chiffre.init(sens, new SecretKeySpec(cle, "AES"), new GCMParameterSpec(MARQUE, nonce));
            chiffre.updateAAD(usage.getBytes(StandardCharsets.UTF_8));
            return Optional.of(chiffre.doFinal(octets));
        } catch (GeneralSecurityException refus) {
            return Optional.empty();
        }
    }
}
