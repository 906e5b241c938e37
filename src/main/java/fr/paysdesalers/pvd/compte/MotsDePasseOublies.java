package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A password that was forgotten: asked by its address, replaced by the link that came, good for an hour and once. */
@Service
@Transactional
public class MotsDePasseOublies {

    private final LiensDeCompte liens;
    private final CompteRepository comptes;
    private final MotsDePasse motsDePasse;
    private final Sessions sessions;
    private final Gestes gestes;

    MotsDePasseOublies(
            LiensDeCompte liens, CompteRepository comptes, MotsDePasse motsDePasse, Sessions sessions, Gestes gestes) {
        this.liens = liens;
        this.comptes = comptes;
        this.motsDePasse = motsDePasse;
        this.sessions = sessions;
        this.gestes = gestes;
    }

    /** Asks for a link. The same work whether the address has an account or not: nothing looks for it here. */
    public void demander(String courriel) {
        String adresse = Compte.normaliser(courriel);
        liens.demander(GenreDeMessage.REINITIALISATION, null, adresse, adresse);
    }

    /** @throws Introuvable when the link is used, over or unknown */
    void verifier(String jeton) {
        liens.exiger(jeton, GenreDeMessage.REINITIALISATION);
    }

    /**
     * Replaces the password, and closes every session of the account.
     *
     * @throws RefusDeSaisie on {@code nouveau}
     */
    void remplacer(@Nullable String jeton, String nouveau) {
        LiensDeCompte.Lien lien = liens.exiger(jeton, GenreDeMessage.REINITIALISATION);
        Compte compte = comptes.findById(lien.compteId() == null ? 0 : lien.compteId())
                .filter(Compte::estOuvert)
                .orElseThrow(() -> new Introuvable("compte"));
        compte.changerDeMotDePasse(motsDePasse.empreinte(nouveau, compte.courriel(), "nouveau"));
        liens.utiliser(lien);
        liens.annuler(compte.id(), GenreDeMessage.REINITIALISATION, GenreDeMessage.CONNEXION);
        sessions.fermerToutes(compte.id());
        gestes.noter(Geste.REINITIALISATION, compte);
    }
}
