package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.compte.ComptePrincipal;
import fr.paysdesalers.pvd.socle.MotifDeRevision;
import java.time.Clock;
import org.hibernate.envers.RevisionListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Dates each revision by the clock of the portal, signs it with the account that is signed in (the loading of a
 * territory is signed by nobody), and writes the reason that the use case gave.
 */
public class AuteurDeRevision implements RevisionListener {

    private final Clock horloge;
    private final MotifDeRevision motif;

    public AuteurDeRevision(Clock horloge, MotifDeRevision motif) {
        this.horloge = horloge;
        this.motif = motif;
    }

    @Override
    public void newRevision(Object revision) {
        if (revision instanceof Revision neuve) {
            neuve.dater(horloge.instant());
            neuve.motiver(motif.present());
            Authentication preuve = SecurityContextHolder.getContext().getAuthentication();
            if (preuve != null && preuve.getPrincipal() instanceof ComptePrincipal principal) {
                neuve.signer(principal.id());
            }
        }
    }
}
