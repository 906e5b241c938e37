package fr.paysdesalers.pvd.cle;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A device that holds one passkey, as the standard says it behaves (ES256, no attestation); what it answers can be made wrong in
 * every way that a thief or a forger would try.
 */
public final class CleLogicielle {

    private static final int PRESENTE = 0x01;
    private static final int VERIFIEE = 0x04;
    private static final int AVEC_CLE = 0x40;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final JsonMapper json = new JsonMapper();
    private final byte[] identifiant = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    private final KeyPair paire = nouvelle();
    private final String domaine;

    /** Where the page that asks is, and what the device says of itself. */
    public String origine;

    public boolean verifiee = true;
    public int compteur = 1;
    private String titulaire = "";

    public CleLogicielle(String domaine, String origine) {
        this.domaine = domaine;
        this.origine = origine;
    }

    /** The answer to a demand to make a passkey, as JSON. */
    public String creer(String demande) {
        JsonNode lue = json.readTree(demande);
        titulaire = lue.at("/user/id").asString();
        byte[] donnees = donnees(AVEC_CLE, cleAttestee());
        return reponse(Map.of(
                "attestationObject", BASE64.encodeToString(attestation(donnees)),
                "clientDataJSON", BASE64.encodeToString(client("webauthn.create", lue)),
                "transports", new String[] {"internal"}));
    }

    /** The answer to a demand to prove that it is there, as JSON. */
    public String prouver(String demande) {
        byte[] client = client("webauthn.get", json.readTree(demande));
        byte[] donnees = donnees(0, new byte[0]);
        return reponse(Map.of(
                "authenticatorData", BASE64.encodeToString(donnees),
                "clientDataJSON", BASE64.encodeToString(client),
                "signature", BASE64.encodeToString(signer(donnees, client)),
                "userHandle", titulaire));
    }

    private String reponse(Map<String, Object> response) {
        String id = BASE64.encodeToString(identifiant);
        return json.writeValueAsString(Map.of(
                "id",
                id,
                "rawId",
                id,
                "type",
                "public-key",
                "response",
                response,
                "clientExtensionResults",
                Map.of(),
                "authenticatorAttachment",
                "platform"));
    }

    private byte[] client(String type, JsonNode demande) {
        return json.writeValueAsBytes(Map.of(
                "type",
                type,
                "challenge",
                demande.get("challenge").asString(),
                "origin",
                origine,
                "crossOrigin",
                false));
    }

    private byte[] donnees(int drapeaux, byte[] suite) {
        int tous = PRESENTE | (verifiee ? VERIFIEE : 0) | drapeaux;
        return ByteBuffer.allocate(37 + suite.length)
                .put(empreinte(domaine.getBytes(StandardCharsets.UTF_8)))
                .put((byte) tous)
                .putInt(compteur)
                .put(suite)
                .array();
    }

    /** No model of device, the length and the name of the passkey, and its public half in COSE. */
    private byte[] cleAttestee() {
        ECPublicKey publique = (ECPublicKey) paire.getPublic();
        ByteArrayOutputStream cose = new ByteArrayOutputStream();
        // {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
        cose.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20});
        cose.writeBytes(coordonnee(publique.getW().getAffineX()));
        cose.writeBytes(new byte[] {0x22, 0x58, 0x20});
        cose.writeBytes(coordonnee(publique.getW().getAffineY()));
        return ByteBuffer.allocate(18 + identifiant.length + cose.size())
                .put(new byte[16])
                .putShort((short) identifiant.length)
                .put(identifiant)
                .put(cose.toByteArray())
                .array();
    }

    /** {"fmt": "none", "attStmt": {}, "authData": donnees}, in CBOR. */
    private static byte[] attestation(byte[] donnees) {
        ByteArrayOutputStream cbor = new ByteArrayOutputStream();
        cbor.write(0xa3);
        texte(cbor, "fmt");
        texte(cbor, "none");
        texte(cbor, "attStmt");
        cbor.write(0xa0);
        texte(cbor, "authData");
        cbor.write(0x58);
        cbor.write(donnees.length);
        cbor.writeBytes(donnees);
        return cbor.toByteArray();
    }

    private static void texte(ByteArrayOutputStream cbor, String texte) {
        cbor.write(0x60 + texte.length());
        cbor.writeBytes(texte.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] coordonnee(BigInteger valeur) {
        byte[] octets = valeur.toByteArray();
        byte[] pleine = new byte[32];
        int longueur = Math.min(octets.length, 32);
        System.arraycopy(octets, octets.length - longueur, pleine, 32 - longueur, longueur);
        return pleine;
    }

    private byte[] signer(byte[] donnees, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(paire.getPrivate());
            signature.update(donnees);
            signature.update(empreinte(client));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] empreinte(byte[] octets) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(octets);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair nouvelle() {
        try {
            KeyPairGenerator generateur = KeyPairGenerator.getInstance("EC");
            generateur.initialize(new ECGenParameterSpec("secp256r1"));
            return generateur.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
