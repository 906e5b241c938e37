package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Lettre;
import fr.paysdesalers.pvd.message.Redacteur;
import fr.paysdesalers.pvd.socle.Libelles;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells who administers the portal from now on, or does no more: a title that nobody meant to give is seen at once. */
@Component
class LettreDAdministrateur implements Redacteur {

    private final CompteRepository comptes;
    private final Libelles libelles;

    LettreDAdministrateur(CompteRepository comptes, Libelles libelles) {
        this.comptes = comptes;
        this.libelles = libelles;
    }

    @Override
    public GenreDeMessage genre() {
        return GenreDeMessage.ADMINISTRATEUR;
    }

    /** What is true when it leaves. */
    @Override
    public Optional<Lettre> rediger(long sujetId) {
        return comptes.findById(sujetId)
                .filter(compte -> !compte.estOublie())
                .map(compte -> new Lettre(
                        libelles.texte("compte.lettre.administrateur.objet"),
                        List.of(
                                compte.estAdministrateur()
                                        ? libelles.texte("compte.lettre.administrateur.nomme", compte.nom())
                                        : libelles.texte("compte.lettre.administrateur.retire", compte.nom()),
                                libelles.texte("compte.lettre.administrateur.suite")),
                        null,
                        libelles.texte("compte.lettre.administrateur.raison")));
    }
}
