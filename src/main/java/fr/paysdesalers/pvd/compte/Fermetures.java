package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closing an account and opening it again. What its holder did stays; their sessions do not. */
@Service
@Transactional
public class Fermetures {

    private final CompteRepository comptes;
    private final Sessions sessions;
    private final Gestes gestes;
    private final Clock horloge;

    Fermetures(CompteRepository comptes, Sessions sessions, Gestes gestes, Clock horloge) {
        this.comptes = comptes;
        this.sessions = sessions;
        this.gestes = gestes;
        this.horloge = horloge;
    }

    /**
     * Closes an account, now: it loses access at its next request.
     *
     * @throws ActeImpossible when it is one's own, or when nobody else administers the portal any more: whoever closes it may
     *     have lost the title at the same instant
     */
    @ReserveAuxAdministrateurs
    public void fermer(Visiteur visiteur, long compteId) {
        if (visiteur.compteId() == compteId) {
            throw new ActeImpossible("compte.fermeture.soi");
        }
        if (comptes.verrouillerLesAdministrateurs().equals(List.of(compteId))) {
            throw new ActeImpossible("compte.administrateur.dernier");
        }
        Compte compte = trouver(compteId);
        if (compte.estOuvert()) {
            compte.fermer(horloge.instant());
            sessions.fermerToutes(compteId);
            gestes.noter(Geste.FERMETURE, compte, visiteur);
        }
    }

    /** By its holder, who has just proved who they are. */
    void fermerLeSien(Compte compte) {
        compte.fermer(horloge.instant());
        sessions.fermerToutes(compte.id());
        gestes.noter(Geste.FERMETURE, compte);
    }

    /** @throws ActeImpossible when the account has no name any more */
    @ReserveAuxAdministrateurs
    public void rouvrir(Visiteur visiteur, long compteId) {
        Compte compte = trouver(compteId);
        if (compte.estOublie()) {
            throw new ActeImpossible("compte.oublie");
        }
        if (!compte.estOuvert()) {
            compte.rouvrir();
            gestes.noter(Geste.REOUVERTURE, compte, visiteur);
        }
    }

    private Compte trouver(long compteId) {
        return comptes.findById(compteId).orElseThrow(() -> new Introuvable("compte " + compteId));
    }
}
