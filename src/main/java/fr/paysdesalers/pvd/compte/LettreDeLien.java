package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Lettre;
import fr.paysdesalers.pvd.message.Redacteur;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Writes the letter of a link. It finds the account of the address only now: an address without one, or whose account is closed,
 * gets no letter, and whoever asked was answered the same.
 */
class LettreDeLien implements Redacteur {

    private final Modele modele;
    private final LiensDeCompte liens;
    private final CompteRepository comptes;
    private final Libelles libelles;

    LettreDeLien(Modele modele, LiensDeCompte liens, CompteRepository comptes, Libelles libelles) {
        this.modele = modele;
        this.liens = liens;
        this.comptes = comptes;
        this.libelles = libelles;
    }

    /**
     * What a kind of letter says; its texts may name the person and the address that the link is about.
     *
     * @param duree how long the link is good, from when its letter leaves
     */
    record Modele(
            GenreDeMessage genre,
            Duration duree,
            String page,
            String objet,
            List<String> textes,
            String bouton,
            String raison) {}

    @Override
    public GenreDeMessage genre() {
        return modele.genre();
    }

    @Override
    public Optional<Lettre> rediger(long sujetId) {
        return liens.aEcrire(sujetId).flatMap(this::lettre);
    }

    private Optional<Lettre> lettre(LiensDeCompte.Lien lien) {
        boolean prise = modele.genre() == GenreDeMessage.NOUVELLE_ADRESSE && comptes.existsByCourriel(lien.courriel());
        return prise ? Optional.empty() : compte(lien).filter(Compte::estOuvert).map(compte -> lettre(lien, compte));
    }

    private Optional<Compte> compte(LiensDeCompte.Lien lien) {
        Long connu = lien.compteId();
        return connu == null ? comptes.findByCourriel(lien.courriel()) : comptes.findById(connu);
    }

    private Lettre lettre(LiensDeCompte.Lien lien, Compte compte) {
        Jeton jeton = liens.signer(lien.id(), compte.id(), modele.duree());
        return new Lettre(
                libelles.texte(modele.objet()),
                modele.textes().stream()
                        .map(cle -> libelles.texte(cle, compte.nom(), lien.courriel()))
                        .toList(),
                new Lettre.Bouton(libelles.texte(modele.bouton()), modele.page() + "?jeton=" + jeton.valeur()),
                libelles.texte(modele.raison()));
    }
}
