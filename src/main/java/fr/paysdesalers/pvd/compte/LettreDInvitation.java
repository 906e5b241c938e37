package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Lettre;
import fr.paysdesalers.pvd.message.Redacteur;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes an invitation, with a link made for it: good for 24 hours from then; the link of an earlier letter ends. */
@Component
class LettreDInvitation implements Redacteur {

    private final InvitationRepository invitations;
    private final Accueils accueils;
    private final Libelles libelles;
    private final Clock horloge;

    LettreDInvitation(InvitationRepository invitations, Accueils accueils, Libelles libelles, Clock horloge) {
        this.invitations = invitations;
        this.accueils = accueils;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    @Override
    public GenreDeMessage genre() {
        return GenreDeMessage.INVITATION;
    }

    @Override
    public Optional<Lettre> rediger(long sujetId) {
        return invitations.findById(sujetId).filter(Invitation::attend).map(this::lettre);
    }

    private Lettre lettre(Invitation invitation) {
        Jeton jeton = invitation.signer(horloge.instant().plus(Invitations.ORDINAIRE));
        String convention = Objects.requireNonNullElse(accueils.convention(invitation.conventionId()), "");
        String auteur = Objects.requireNonNullElse(invitation.auteur(), "");
        return new Lettre(
                libelles.texte("compte.lettre.invitation.objet", convention),
                List.of(
                        libelles.texte(
                                "compte.lettre.invitation.bonjour", Objects.requireNonNullElse(invitation.nom(), "")),
                        libelles.texte("compte.lettre.invitation.texte", auteur, convention),
                        libelles.texte("compte.lettre.invitation.duree")),
                new Lettre.Bouton(libelles.texte("compte.lettre.invitation.bouton"), Invitations.chemin(jeton)),
                libelles.texte("compte.lettre.invitation.raison", auteur));
    }
}
