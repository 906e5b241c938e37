package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another address for one's account. It changes once both addresses have said yes: the old one, or a thief of a session would
 * take the account away; the new one, or a slip of the finger would lose it.
 */
@Service
@Transactional
class ChangementsDAdresse {

    private final LiensDeCompte liens;
    private final CompteRepository comptes;
    private final Gestes gestes;

    ChangementsDAdresse(LiensDeCompte liens, CompteRepository comptes, Gestes gestes) {
        this.liens = liens;
        this.comptes = comptes;
        this.gestes = gestes;
    }

    /**
     * Asks for the change; a second demand replaces the first.
     *
     * @throws RefusDeSaisie on {@code courriel}, when it is that of the account already
     */
    void demander(Visiteur visiteur, String courriel) {
        Compte compte = comptes.findById(visiteur.compteId()).orElseThrow();
        String adresse = Compte.normaliser(courriel);
        if (adresse.equals(compte.courriel())) {
            throw new RefusDeSaisie("courriel", "compte.adresse.meme");
        }
        liens.annuler(compte.id(), GenreDeMessage.ANCIENNE_ADRESSE, GenreDeMessage.NOUVELLE_ADRESSE);
        liens.demander(GenreDeMessage.ANCIENNE_ADRESSE, compte.id(), adresse, compte.courriel());
        liens.demander(GenreDeMessage.NOUVELLE_ADRESSE, compte.id(), adresse, adresse);
    }

    /** The address that a link would give to its account. */
    String nouvelle(String jeton) {
        return exiger(jeton).courriel();
    }

    /**
     * One of the two addresses says yes.
     *
     * @return whether the other one had already: the address is changed
     * @throws ActeImpossible when another account has taken the address meanwhile
     */
    boolean confirmer(@Nullable String jeton) {
        LiensDeCompte.Lien lien = exiger(jeton);
        Compte compte = comptes.findById(lien.compteId() == null ? 0 : lien.compteId())
                .filter(Compte::estOuvert)
                .orElseThrow(() -> new Introuvable("compte"));
        liens.utiliser(lien);
        if (!liens.estConfirme(compte.id(), lien.courriel())) {
            return false;
        }
        if (comptes.existsByCourriel(lien.courriel())) {
            throw new ActeImpossible("compte.courriel.pris");
        }
        compte.changerDAdresse(lien.courriel());
        liens.annuler(compte.id(), GenreDeMessage.ANCIENNE_ADRESSE, GenreDeMessage.NOUVELLE_ADRESSE);
        gestes.noter(Geste.COURRIEL, compte);
        return true;
    }

    private LiensDeCompte.Lien exiger(@Nullable String jeton) {
        return liens.exiger(jeton, GenreDeMessage.ANCIENNE_ADRESSE, GenreDeMessage.NOUVELLE_ADRESSE);
    }
}
