package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.compte.LettreDeLien.Modele;
import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Redacteur;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters that carry a link to an account, and how long each is good. */
@Configuration(proxyBeanMethods = false)
class LettresConfiguration {

    private static final String BONJOUR = "compte.lettre.bonjour";
    private static final String RAISON = "compte.lettre.raison";

    private final LiensDeCompte liens;
    private final CompteRepository comptes;
    private final Libelles libelles;

    LettresConfiguration(LiensDeCompte liens, CompteRepository comptes, Libelles libelles) {
        this.liens = liens;
        this.comptes = comptes;
        this.libelles = libelles;
    }

    @Bean
    Redacteur lettreDeReinitialisation() {
        return lettre(new Modele(
                GenreDeMessage.REINITIALISATION,
                Duration.ofHours(1),
                "/mot-de-passe",
                "compte.lettre.oubli.objet",
                List.of(BONJOUR, "compte.lettre.oubli.texte", "compte.lettre.oubli.sinon"),
                "compte.lettre.oubli.bouton",
                RAISON));
    }

    @Bean
    Redacteur lettreALAncienneAdresse() {
        return lettre(new Modele(
                GenreDeMessage.ANCIENNE_ADRESSE,
                Duration.ofHours(24),
                "/adresse",
                "compte.lettre.ancienne.objet",
                List.of(BONJOUR, "compte.lettre.ancienne.texte", "compte.lettre.ancienne.sinon"),
                "compte.lettre.ancienne.bouton",
                RAISON));
    }

    @Bean
    Redacteur lettreALaNouvelleAdresse() {
        return lettre(new Modele(
                GenreDeMessage.NOUVELLE_ADRESSE,
                Duration.ofHours(24),
                "/adresse",
                "compte.lettre.nouvelle.objet",
                List.of(BONJOUR, "compte.lettre.nouvelle.texte", "compte.lettre.nouvelle.sinon"),
                "compte.lettre.nouvelle.bouton",
                "compte.lettre.nouvelle.raison"));
    }

    @Bean
    Redacteur lettreDeConnexion() {
        return lettre(new Modele(
                GenreDeMessage.CONNEXION,
                Duration.ofMinutes(10),
                "/connexion/lien",
                "compte.lettre.connexion.objet",
                List.of(BONJOUR, "compte.lettre.connexion.texte", "compte.lettre.connexion.sinon"),
                "compte.lettre.connexion.bouton",
                RAISON));
    }

    private Redacteur lettre(Modele modele) {
        return new LettreDeLien(modele, liens, comptes, libelles);
    }
}
