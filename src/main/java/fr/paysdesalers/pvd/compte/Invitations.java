package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Messages;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting somebody into a convention: by mail where messages leave, else by a link that is handed over. */
@Service
@Transactional
public class Invitations {

    private static final Duration PREMIERE = Duration.ofHours(1);
    static final Duration ORDINAIRE = Duration.ofHours(24);

    private final InvitationRepository invitations;
    private final LecteurDAdhesions adhesions;
    private final Messages messages;
    private final Gestes gestes;
    private final Clock horloge;

    Invitations(
            InvitationRepository invitations,
            LecteurDAdhesions adhesions,
            Messages messages,
            Gestes gestes,
            Clock horloge) {
        this.invitations = invitations;
        this.adhesions = adhesions;
        this.messages = messages;
        this.gestes = gestes;
        this.horloge = horloge;
    }

    /** The path of the link, good for an hour, that opens the first account of an empty base; it ends the one before. */
    String premierAdministrateur() {
        Jeton jeton = Jeton.nouveau();
        Instant instant = horloge.instant();
        invitations.finirCellesDAdministrateur(instant);
        invitations.save(Invitation.dAdministrateur(jeton.empreinte(), instant, instant.plus(PREMIERE)));
        return chemin(jeton);
    }

    /**
     * Invites a person into any convention.
     *
     * @return the path of the link, good for 24 hours, which is shown once and never stored; empty when it goes by mail
     * @throws RefusDeSaisie on {@code courriel}, when it is the one of a member
     */
    @ReserveAuxAdministrateurs
    public Optional<String> inviter(Visiteur auteur, Invite invite, Offre offre) {
        return inviter(auteur.compteId(), auteur.nom(), invite, offre);
    }

    /**
     * Invites a person into one's own convention, and no other.
     *
     * @see #inviter(Visiteur, Invite, Offre)
     */
    @ReserveAuChefDeProjet
    public Optional<String> inviterIci(Perimetre perimetre, Invite invite, Droit droit, @Nullable LocalDate finLe) {
        return inviter(
                perimetre.compteId(), perimetre.auteur(), invite, new Offre(perimetre.conventionId(), droit, finLe));
    }

    private Optional<String> inviter(long auteurId, String auteur, Invite invite, Offre offre) {
        String courriel = Compte.normaliser(invite.courriel());
        if (offre.finLe() != null && offre.finLe().isBefore(LocalDate.now(horloge))) {
            throw new RefusDeSaisie("finLe", "compte.membre.fin.passee");
        }
        if (adhesions.estMembre(courriel, offre.conventionId())) {
            throw new RefusDeSaisie("courriel", "compte.membre.deja");
        }
        Invitation invitation =
                invitations.save(Invitation.deMembre(invite, offre, auteurId, auteur, horloge.instant()));
        gestes.noter(
                new Gestes.Note(Geste.INVITATION, null, invite.nom(), offre.conventionId(), null), auteurId, auteur);
        if (messages.partent()) {
            messages.deposer(GenreDeMessage.INVITATION, invitation.id(), courriel);
            return Optional.empty();
        }
        return Optional.of(chemin(invitation.signer(horloge.instant().plus(ORDINAIRE))));
    }

    /** Takes an invitation of one's convention back: its link opens nothing any more. */
    @ReserveAuChefDeProjet
    public void annuler(Perimetre perimetre, long id) {
        invitations
                .findByIdAndConventionId(id, perimetre.conventionId())
                .filter(Invitation::attend)
                .orElseThrow(() -> new Introuvable("invitation " + id))
                .annuler(horloge.instant());
    }

    static String chemin(Jeton jeton) {
        return "/invitation?jeton=" + jeton.valeur();
    }
}
