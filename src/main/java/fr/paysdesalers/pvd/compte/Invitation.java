package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A link, good once and for a while, by which a person opens an account with given rights. */
@Entity
class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String empreinte;

    private @Nullable String nom;
    private @Nullable String courriel;
    private boolean administrateur;
    private @Nullable Long conventionId;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    private @Nullable Long partenaireId;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String codeInsee;

    private Instant creeeLe;
    private Instant expireLe;
    private @Nullable Instant accepteeLe;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    private Invitation(String empreinte, Instant creeeLe, Instant expireLe) {
        this.empreinte = empreinte;
        this.creeeLe = creeeLe;
        this.expireLe = expireLe;
    }

    /** For the first administrateur of an empty base: whoever reads the log of the server chooses name and address. */
    static Invitation dAdministrateur(String empreinte, Instant creeeLe, Instant expireLe) {
        Invitation invitation = new Invitation(empreinte, creeeLe, expireLe);
        invitation.administrateur = true;
        return invitation;
    }

    static Invitation deMembre(
            String empreinte, Invite invite, long conventionId, Droit droit, Instant creeeLe, Instant expireLe) {
        Invitation invitation = new Invitation(empreinte, creeeLe, expireLe);
        invitation.nom = invite.nom();
        invitation.courriel = Compte.normaliser(invite.courriel());
        invitation.conventionId = conventionId;
        invitation.role = droit.role();
        invitation.partenaireId = droit.partenaireId();
        invitation.codeInsee = droit.codeInsee();
        return invitation;
    }

    boolean estValable(Instant instant) {
        return accepteeLe == null && instant.isBefore(expireLe);
    }

    /** The account that this invitation opens. */
    Compte accepter(String courrielChoisi, String nomChoisi, String motDePasse, Instant instant) {
        accepteeLe = instant;
        Compte compte = new Compte(
                courriel == null ? courrielChoisi : courriel, nomChoisi, motDePasse, administrateur, instant);
        if (conventionId != null && role != null) {
            compte.adherer(conventionId, new Droit(role, partenaireId, codeInsee));
        }
        return compte;
    }

    @Nullable
    String nom() {
        return nom;
    }

    @Nullable
    String courriel() {
        return courriel;
    }
}
