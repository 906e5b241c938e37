package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.LienPerime;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying yes to an invitation, by the link that came: it opens an account, or adds a convention to the account that the address
 * has already. Whoever holds the link proves nothing more than having received it.
 */
@Service
@Transactional
public class Acceptations {

    private final InvitationRepository invitations;
    private final CompteRepository comptes;
    private final MotsDePasse motsDePasse;
    private final Accueils accueils;
    private final Clock horloge;

    Acceptations(
            InvitationRepository invitations,
            CompteRepository comptes,
            MotsDePasse motsDePasse,
            Accueils accueils,
            Clock horloge) {
        this.invitations = invitations;
        this.comptes = comptes;
        this.motsDePasse = motsDePasse;
        this.accueils = accueils;
        this.horloge = horloge;
    }

    /**
     * What a link offers.
     *
     * @param form null components are to be chosen by the person
     * @param connu the address has an account already: nothing is to be filled in
     */
    record Proposee(InvitationForm form, @Nullable String convention, boolean connu) {}

    /**
     * Who an invitation is for.
     *
     * @param connu the address has an account already
     */
    public record Invitee(@Nullable String nom, @Nullable String courriel, boolean connu) {}

    /** An account that was just opened. */
    public record Ouverte(long compteId, String courriel, String nom) {}

    Proposee lire(String jeton) {
        Invitation invitation = valable(jeton);
        return new Proposee(
                new InvitationForm(jeton, invitation.nom(), invitation.courriel(), null, null),
                accueils.convention(invitation.conventionId()),
                titulaire(invitation).isPresent());
    }

    /** Who may answer a link by other means than a password. */
    public Invitee invitee(@Nullable String jeton) {
        Invitation invitation = valable(jeton);
        return new Invitee(
                invitation.nom(), invitation.courriel(), titulaire(invitation).isPresent());
    }

    /** Opens the account. */
    void ouvrir(InvitationForm form, String courriel, String nom, String motDePasse) {
        ouvrir(form.jeton(), courriel, nom, motDePasse);
    }

    /**
     * Opens the account of somebody who proves otherwise who they are. Nobody knows the password that it has; it is replaced as
     * one that was forgotten.
     *
     * @throws RefusDeSaisie on {@code courriel}, when it has an account
     */
    public Ouverte ouvrirSansMotDePasse(@Nullable String jeton, String courriel, String nom) {
        Compte compte = ouvrir(jeton, courriel, nom, Jeton.nouveau().valeur());
        return new Ouverte(compte.id(), compte.courriel(), compte.nom());
    }

    private Compte ouvrir(@Nullable String jeton, String courriel, String nom, String motDePasse) {
        Invitation invitation = valable(jeton);
        String adresse = Compte.normaliser(invitation.courriel() == null ? courriel : invitation.courriel());
        if (comptes.existsByCourriel(adresse)) {
            throw new RefusDeSaisie("courriel", "compte.courriel.pris");
        }
        String empreinte = motsDePasse.empreinte(motDePasse, adresse, "motDePasse");
        Compte compte = comptes.save(invitation.accepter(adresse, nom, empreinte, horloge.instant()));
        accueils.noter(Geste.OUVERTURE, compte, invitation);
        return compte;
    }

    /**
     * Adds the convention to the account that the address has.
     *
     * @throws ActeImpossible when it is in already
     */
    void rejoindre(@Nullable String jeton) {
        Invitation invitation = valable(jeton);
        Compte compte = titulaire(invitation).orElseThrow(() -> new Introuvable("compte"));
        if (accueils.estMembre(compte, invitation)) {
            throw new ActeImpossible("compte.membre.deja");
        }
        invitation.accepterPour(compte, horloge.instant());
        accueils.noter(Geste.ADHESION, compte, invitation);
    }

    /** The open account of the invited address; a closed one is as unknown, and cannot be opened again by a link. */
    private Optional<Compte> titulaire(Invitation invitation) {
        return Optional.ofNullable(invitation.courriel())
                .flatMap(comptes::findByCourriel)
                .filter(Compte::estOuvert);
    }

    private Invitation valable(@Nullable String jeton) {
        return Optional.ofNullable(jeton)
                .flatMap(present -> invitations.findByEmpreinte(new Jeton(present).empreinte()))
                .filter(invitation -> invitation.estValable(horloge.instant()))
                .orElseThrow(LienPerime::new);
    }
}
