package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.compte.ComptePrincipal;
import org.hibernate.envers.RevisionListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs each revision with the account that is signed in; the loading of a territory is signed by nobody. */
public class AuteurDeRevision implements RevisionListener {

    @Override
    public void newRevision(Object revision) {
        Authentication preuve = SecurityContextHolder.getContext().getAuthentication();
        if (revision instanceof Revision neuve
                && preuve != null
                && preuve.getPrincipal() instanceof ComptePrincipal principal) {
            neuve.signer(principal.id());
        }
    }
}
