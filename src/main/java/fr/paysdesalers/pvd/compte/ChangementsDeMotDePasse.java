package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing one's own password, which closes one's sessions elsewhere. */
@Service
@Transactional
class ChangementsDeMotDePasse {

    private final CompteRepository comptes;
    private final MotsDePasse motsDePasse;
    private final Sessions sessions;
    private final Gestes gestes;

    ChangementsDeMotDePasse(CompteRepository comptes, MotsDePasse motsDePasse, Sessions sessions, Gestes gestes) {
        this.comptes = comptes;
        this.motsDePasse = motsDePasse;
        this.sessions = sessions;
        this.gestes = gestes;
    }

    /**
     * Changes one's own password.
     *
     * @param session the one that stays open
     * @throws RefusDeSaisie on {@code actuel} or {@code nouveau}
     */
    public void changer(Visiteur visiteur, String actuel, String nouveau, String session) {
        Compte compte = comptes.findById(visiteur.compteId()).orElseThrow();
        if (!motsDePasse.correspond(actuel, compte.motDePasse())) {
            throw new RefusDeSaisie("actuel", "compte.motDePasse.faux");
        }
        compte.changerDeMotDePasse(motsDePasse.empreinte(nouveau, compte.courriel(), "nouveau"));
        sessions.fermerLesAutres(compte.id(), session);
        gestes.noter(Geste.MOT_DE_PASSE, compte);
    }
}
