package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.message.Lettre;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RepereConvention;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is around what a message says: its subject, the greeting, the page that it leads to, why it came and how to stop it. */
@Component
class Habillage {

    private final Destinataires destinataires;
    private final LiensDeChoix liens;
    private final Libelles libelles;

    Habillage(Destinataires destinataires, LiensDeChoix liens, Libelles libelles) {
        this.destinataires = destinataires;
        this.liens = liens;
        this.libelles = libelles;
    }

    /**
     * A letter that leads to a page of the convention.
     *
     * @param objet the message of its subject, which may name the convention and {@code detail}
     * @param page the end of the address of the page; the dashboard when it is empty
     */
    Lettre lettre(Perimetre perimetre, String objet, String detail, List<String> phrases, String page) {
        String convention = destinataires
                .convention(perimetre.conventionId())
                .map(RepereConvention::nom)
                .orElse("");
        return new Lettre(
                libelles.texte(objet, convention, detail),
                Stream.concat(Stream.of(libelles.texte("bulletin.bonjour", perimetre.auteur())), phrases.stream())
                        .toList(),
                new Lettre.Bouton(
                        libelles.texte("bulletin.ouvrir"),
                        perimetre.chemin(page.isEmpty() ? "/tableau-de-bord" : page)),
                libelles.texte("bulletin.raison", convention),
                liens.chemin(perimetre.compteId()));
    }
}
