package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A link, good once and for a while, by which a person opens an account with given rights. */
@Entity
class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    /** Null until the letter that carries the link is written. */
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String empreinte;

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
    private @Nullable Instant annuleeLe;
    private @Nullable LocalDate finLe;
    private @Nullable Long auteurId;
    private @Nullable String auteur;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    private Invitation(Instant creeeLe, Instant expireLe) {
        this.creeeLe = creeeLe;
        this.expireLe = expireLe;
    }

    /** For the first administrateur of an empty base: whoever reads the log of the server chooses name and address. */
    static Invitation dAdministrateur(String empreinte, Instant creeeLe, Instant expireLe) {
        Invitation invitation = new Invitation(creeeLe, expireLe);
        invitation.empreinte = empreinte;
        invitation.administrateur = true;
        return invitation;
    }

    /** Without a link yet: {@link #signer} makes it. */
    static Invitation deMembre(Invite invite, Offre offre, long auteurId, String auteur, Instant creeeLe) {
        Invitation invitation = new Invitation(creeeLe, creeeLe);
        invitation.nom = invite.nom();
        invitation.courriel = Compte.normaliser(invite.courriel());
        invitation.conventionId = offre.conventionId();
        invitation.role = offre.droit().role();
        invitation.partenaireId = offre.droit().partenaireId();
        invitation.codeInsee = offre.droit().codeInsee();
        invitation.finLe = offre.finLe();
        invitation.auteurId = auteurId;
        invitation.auteur = auteur;
        return invitation;
    }

    /** A new link, which ends the one before. */
    Jeton signer(Instant expiration) {
        Jeton jeton = Jeton.nouveau();
        empreinte = jeton.empreinte();
        expireLe = expiration;
        return jeton;
    }

    void annuler(Instant instant) {
        annuleeLe = instant;
    }

    /** Nobody has answered it, nor taken it back. */
    boolean attend() {
        return accepteeLe == null && annuleeLe == null;
    }

    boolean estValable(Instant instant) {
        return attend() && instant.isBefore(expireLe);
    }

    /** The account that this invitation opens. */
    Compte accepter(String courrielChoisi, String nomChoisi, String motDePasse, Instant instant) {
        Compte compte = new Compte(
                courriel == null ? courrielChoisi : courriel, nomChoisi, motDePasse, administrateur, instant);
        accepterPour(compte, instant);
        return compte;
    }

    /** Gives an account what this invitation offers. */
    void accepterPour(Compte compte, Instant instant) {
        accepteeLe = instant;
        if (conventionId != null && role != null) {
            compte.adherer(new Offre(conventionId, new Droit(role, partenaireId, codeInsee), finLe));
        }
    }

    long id() {
        return id == null ? 0 : id;
    }

    @Nullable
    Long conventionId() {
        return conventionId;
    }

    @Nullable
    String auteur() {
        return auteur;
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
