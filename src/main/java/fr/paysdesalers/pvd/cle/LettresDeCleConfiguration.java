package fr.paysdesalers.pvd.cle;

import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Lettre;
import fr.paysdesalers.pvd.message.Redacteur;
import fr.paysdesalers.pvd.socle.Libelles;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells holders that a passkey was added to their account, or taken away from it: a thief would do the first. */
@Configuration(proxyBeanMethods = false)
class LettresDeCleConfiguration {

    private final Comptes comptes;
    private final Libelles libelles;

    LettresDeCleConfiguration(Comptes comptes, Libelles libelles) {
        this.comptes = comptes;
        this.libelles = libelles;
    }

    @Bean
    Redacteur lettreDeCleAjoutee() {
        return lettre(GenreDeMessage.CLE_AJOUTEE, "cle.lettre.ajoutee.objet", "cle.lettre.ajoutee.texte");
    }

    @Bean
    Redacteur lettreDeCleRetiree() {
        return lettre(GenreDeMessage.CLE_RETIREE, "cle.lettre.retiree.objet", "cle.lettre.retiree.texte");
    }

    private Redacteur lettre(GenreDeMessage genre, String objet, String texte) {
        return new Redacteur() {
            @Override
            public GenreDeMessage genre() {
                return genre;
            }

            @Override
            public Optional<Lettre> rediger(long sujetId) {
                return comptes.titulaire(sujetId).map(titulaire -> lettre(titulaire, objet, texte));
            }
        };
    }

    private Lettre lettre(Visiteur titulaire, String objet, String texte) {
        return new Lettre(
                libelles.texte(objet),
                List.of(
                        libelles.texte("cle.lettre.bonjour", titulaire.nom()),
                        libelles.texte(texte),
                        libelles.texte("cle.lettre.sinon")),
                new Lettre.Bouton(libelles.texte("cle.lettre.bouton"), "/compte/cles"),
                libelles.texte("cle.lettre.raison"));
    }
}
