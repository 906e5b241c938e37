package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Lettre;
import fr.paysdesalers.pvd.message.Redacteur;
import fr.paysdesalers.pvd.socle.Libelles;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells an administrateur that demands wait: how many, never whose; nothing when the one it speaks of was answered. */
@Component
class LettreDeDemande implements Redacteur {

    private final JdbcClient base;
    private final Libelles libelles;

    LettreDeDemande(JdbcClient base, Libelles libelles) {
        this.base = base;
        this.libelles = libelles;
    }

    @Override
    public GenreDeMessage genre() {
        return GenreDeMessage.DEMANDE_D_ACCES;
    }

    @Override
    public Optional<Lettre> rediger(long sujetId) {
        List<Long> attentes = base.sql("select id from demande_d_acces where etat = 'EN_ATTENTE'")
                .query(Long.class)
                .list();
        return attentes.contains(sujetId) ? Optional.of(lettre(attentes.size())) : Optional.empty();
    }

    private Lettre lettre(int nombre) {
        return new Lettre(
                libelles.texte("compte.lettre.demande.objet"),
                List.of(
                        libelles.texte("compte.lettre.demande.texte", nombre),
                        libelles.texte("compte.lettre.demande.suite")),
                new Lettre.Bouton(libelles.texte("compte.lettre.demande.bouton"), "/administration/demandes"),
                libelles.texte("compte.lettre.demande.raison"));
    }
}
