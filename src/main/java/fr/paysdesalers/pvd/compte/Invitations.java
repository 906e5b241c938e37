package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening accounts by a link that is good once. */
@Service
@Transactional
public class Invitations {

    private static final Duration PREMIERE = Duration.ofHours(1);
    private static final Duration ORDINAIRE = Duration.ofHours(24);

    private final InvitationRepository invitations;
    private final CompteRepository comptes;
    private final MotsDePasse motsDePasse;
    private final Clock horloge;

    Invitations(InvitationRepository invitations, CompteRepository comptes, MotsDePasse motsDePasse, Clock horloge) {
        this.invitations = invitations;
        this.comptes = comptes;
        this.motsDePasse = motsDePasse;
        this.horloge = horloge;
    }

    /** The path of the link, good for an hour, that opens the first account of an empty base. */
    String premierAdministrateur() {
        Jeton jeton = Jeton.nouveau();
        Instant instant = horloge.instant();
        invitations.save(Invitation.dAdministrateur(jeton.empreinte(), instant, instant.plus(PREMIERE)));
        return chemin(jeton);
    }

    /**
     * Invites a person into a convention.
     *
     * @return the path of the link, good for 24 hours, which is shown once and never stored
     * @throws RefusDeSaisie on {@code courriel}, when it has an account already
     */
    @ReserveAuxAdministrateurs
    public String inviter(Invite invite, long conventionId, Droit droit) {
        if (comptes.existsByCourriel(Compte.normaliser(invite.courriel()))) {
            throw new RefusDeSaisie("courriel", "compte.courriel.pris");
        }
        Jeton jeton = Jeton.nouveau();
        Instant instant = horloge.instant();
        invitations.save(
                Invitation.deMembre(jeton.empreinte(), invite, conventionId, droit, instant, instant.plus(ORDINAIRE)));
        return chemin(jeton);
    }

    /** Who a link invites; null components are to be chosen by the person. */
    @Transactional
    InvitationForm invite(String jeton) {
        Invitation invitation = valable(jeton);
        return new InvitationForm(jeton, invitation.nom(), invitation.courriel(), null, null);
    }

    /** Opens the account; whoever holds the link proves nothing more than having received it. */
    void accepter(InvitationForm form, String courriel, String nom, String motDePasse) {
        Invitation invitation = valable(form.jeton());
        String adresse = Compte.normaliser(invitation.courriel() == null ? courriel : invitation.courriel());
        if (comptes.existsByCourriel(adresse)) {
            throw new RefusDeSaisie("courriel", "compte.courriel.pris");
        }
        String empreinte = motsDePasse.empreinte(motDePasse, adresse, "motDePasse");
        comptes.save(invitation.accepter(adresse, nom, empreinte, horloge.instant()));
    }

    private Invitation valable(@Nullable String jeton) {
        return Optional.ofNullable(jeton)
                .flatMap(present -> invitations.findByEmpreinte(new Jeton(present).empreinte()))
                .filter(invitation -> invitation.estValable(horloge.instant()))
                .orElseThrow(() -> new Introuvable("invitation"));
    }

    private static String chemin(Jeton jeton) {
        return "/invitation?jeton=" + jeton.valeur();
    }
}
