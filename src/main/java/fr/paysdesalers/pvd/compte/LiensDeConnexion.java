package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.socle.Introuvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing in by a link that comes by mail, for those who come twice a year and no longer know their password: good for ten
 * minutes and once. The account is looked at again when it is used.
 */
@Service
@Transactional
public class LiensDeConnexion {

    private final LiensDeCompte liens;
    private final CompteRepository comptes;

    LiensDeConnexion(LiensDeCompte liens, CompteRepository comptes) {
        this.liens = liens;
        this.comptes = comptes;
    }

    /** Asks for a link. The same work whether the address has an account or not: nothing looks for it here. */
    public void demander(String courriel) {
        String adresse = Compte.normaliser(courriel);
        liens.demander(GenreDeMessage.CONNEXION, null, adresse, adresse);
    }

    /** @throws Introuvable when the link is used, over or unknown */
    public void verifier(String jeton) {
        liens.exiger(jeton, GenreDeMessage.CONNEXION);
    }

    /**
     * Uses a link.
     *
     * @return who signs in
     * @throws Introuvable when the link is used, over or unknown, or the account is closed
     */
    public ComptePrincipal ouvrir(String jeton) {
        LiensDeCompte.Lien lien = liens.exiger(jeton, GenreDeMessage.CONNEXION);
        Compte compte = comptes.findById(lien.compteId() == null ? 0 : lien.compteId())
                .filter(Compte::estOuvert)
                .orElseThrow(() -> new Introuvable("compte"));
        liens.utiliser(lien);
        liens.annuler(compte.id(), GenreDeMessage.CONNEXION);
        return ComptePrincipal.de(compte);
    }
}
