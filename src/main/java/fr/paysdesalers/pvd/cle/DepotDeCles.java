package fr.paysdesalers.pvd.cle;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** The passkeys in the base, as Spring Security reads and writes them. */
@Repository
class DepotDeCles implements UserCredentialRepository {

    private static final String LIRE = "select t.identifiant titulaire, k.identifiant, k.cle_publique, k.attestation, "
            + "k.compteur, k.transports, k.nom, k.creee_le, k.utilisee_le "
            + "from cle_d_acces k join titulaire_de_cle t on t.compte_id = k.compte_id ";

    private final JdbcClient base;
    private final Clock horloge;

    DepotDeCles(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    private record Ligne(
            byte[] titulaire,
            byte[] identifiant,
            byte[] clePublique,
            byte[] attestation,
            long compteur,
            String transports,
            String nom,
            OffsetDateTime creeeLe,
            @Nullable OffsetDateTime utiliseeLe) {

        CredentialRecord cle() {
            Instant utilisee = utiliseeLe == null ? creeeLe.toInstant() : utiliseeLe.toInstant();
            return ImmutableCredentialRecord.builder()
                    .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                    .userEntityUserId(new Bytes(titulaire))
                    .credentialId(new Bytes(identifiant))
                    .publicKey(new ImmutablePublicKeyCose(clePublique))
                    .attestationObject(new Bytes(attestation))
                    .signatureCount(compteur)
                    .uvInitialized(true)
                    .transports(lireTransports(transports))
                    .label(nom)
                    .created(creeeLe.toInstant())
                    .lastUsed(utilisee)
                    .build();
        }
    }

    @Override
    public void delete(Bytes identifiant) {
        base.sql("delete from cle_d_acces where identifiant = ?")
                .param(identifiant.getBytes())
                .update();
    }

    /**
     * Keeps a new passkey, or what a known one just did. Its counter must grow, when it has one: Spring Security compares it
     * with the one of the first day alone, so a copy of the device would pass.
     */
    @Override
    public void save(CredentialRecord cle) {
        Optional<Long> connu = base.sql("select compteur from cle_d_acces where identifiant = ? for update")
                .param(cle.getCredentialId().getBytes())
                .query(Long.class)
                .optional();
        if (connu.isEmpty()) {
            ajouter(cle);
            return;
        }
        boolean sansCompteur = connu.get() == 0 && cle.getSignatureCount() == 0;
        if (!sansCompteur && cle.getSignatureCount() <= connu.get()) {
            throw new CleRefusee("compteur en recul");
        }
        base.sql("update cle_d_acces set compteur = ?, utilisee_le = ? where identifiant = ?")
                .params(
                        cle.getSignatureCount(),
                        maintenant(),
                        cle.getCredentialId().getBytes())
                .update();
    }

    private void ajouter(CredentialRecord cle) {
        base.sql(
                        "insert into cle_d_acces (compte_id, identifiant, cle_publique, attestation, compteur, transports, nom, "
                                + "creee_le) select compte_id, :identifiant, :cle, :attestation, :compteur, :transports, :nom, :le "
                                + "from titulaire_de_cle where identifiant = :titulaire")
                .param("identifiant", cle.getCredentialId().getBytes())
                .param("cle", cle.getPublicKey().getBytes())
                .param(
                        "attestation",
                        Objects.requireNonNull(cle.getAttestationObject()).getBytes())
                .param("compteur", cle.getSignatureCount())
                .param("transports", ecrireTransports(cle.getTransports()))
                .param("nom", cle.getLabel())
                .param("le", maintenant())
                .param("titulaire", cle.getUserEntityUserId().getBytes())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes identifiant) {
        return base.sql(LIRE + "where k.identifiant = ?")
                .param(identifiant.getBytes())
                .query(Ligne.class)
                .optional()
                .map(Ligne::cle)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes titulaire) {
        return base
                .sql(LIRE + "where t.identifiant = ? order by k.id")
                .param(titulaire.getBytes())
                .query(Ligne.class)
                .list()
                .stream()
                .map(Ligne::cle)
                .toList();
    }

    private static String ecrireTransports(@Nullable Set<AuthenticatorTransport> transports) {
        return transports == null
                ? ""
                : transports.stream()
                        .map(AuthenticatorTransport::getValue)
                        .filter(valeur -> valeur.matches("[a-z-]{1,15}"))
                        .sorted()
                        .limit(6)
                        .collect(Collectors.joining(","));
    }

    private static Set<AuthenticatorTransport> lireTransports(String transports) {
        return Arrays.stream(transports.split(",", -1))
                .filter(valeur -> !valeur.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
