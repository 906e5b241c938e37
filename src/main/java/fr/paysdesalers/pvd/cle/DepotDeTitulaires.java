package fr.paysdesalers.pvd.cle;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/** Who the holders of passkeys are. A closed account is as unknown: Spring Security does not look at it on this path. */
@Repository
class DepotDeTitulaires implements PublicKeyCredentialUserEntityRepository {

    private static final String LIRE = "select t.identifiant, c.courriel, c.nom from titulaire_de_cle t "
            + "join compte c on c.id = t.compte_id where c.ferme_le is null and ";

    private final JdbcClient base;

    DepotDeTitulaires(JdbcClient base) {
        this.base = base;
    }

    private record Ligne(byte[] identifiant, String courriel, String nom) {

        PublicKeyCredentialUserEntity titulaire() {
            return titulaireDe(new Bytes(identifiant), courriel, nom);
        }
    }

    static PublicKeyCredentialUserEntity titulaireDe(Bytes identifiant, String courriel, String nom) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(identifiant)
                .name(courriel)
                .displayName(nom)
                .build();
    }

    /** The account of a holder. */
    long compte(Bytes identifiant) {
        return base.sql("select compte_id from titulaire_de_cle where identifiant = ?")
                .param(identifiant.getBytes())
                .query(Long.class)
                .single();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes identifiant) {
        return base.sql(LIRE + "t.identifiant = ?")
                .param(identifiant.getBytes())
                .query(Ligne.class)
                .optional()
                .map(Ligne::titulaire)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String courriel) {
        return base.sql(LIRE + "c.courriel = ?")
                .param(courriel)
                .query(Ligne.class)
                .optional()
                .map(Ligne::titulaire)
                .orElse(null);
    }

    /** Two requests at once keep the first. */
    @Override
    public void save(PublicKeyCredentialUserEntity titulaire) {
        base.sql("insert into titulaire_de_cle (compte_id, identifiant) select id, :identifiant from compte "
                        + "where courriel = :courriel on conflict (compte_id) do nothing")
                .param("identifiant", titulaire.getId().getBytes())
                .param("courriel", titulaire.getName())
                .update();
    }

    @Override
    public void delete(Bytes identifiant) {
        base.sql("delete from titulaire_de_cle where identifiant = ?")
                .param(identifiant.getBytes())
                .update();
    }
}
