package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Lettre;
import fr.paysdesalers.pvd.message.Redacteur;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what became of a proposal, unless something else has since, or its reader may not read the action any more. */
@Component
class LettreDAnnonce implements Redacteur {

    private static final String ANNONCE = """
            select n.compte_id, p.convention_id, n.etat, p.etat present, p.id proposition, p.reponse, a.numero, a.nom,
                   a.visibilite, o.sigle financeur
            from annonce_de_proposition n join proposition p on p.id = n.proposition_id
            join fiche_action a on a.id = p.action_id join partenaire o on o.id = p.partenaire_id
            where n.id = ?
            """;

    private final JdbcClient base;
    private final Destinataires destinataires;
    private final Habillage habillage;
    private final Libelles libelles;

    LettreDAnnonce(JdbcClient base, Destinataires destinataires, Habillage habillage, Libelles libelles) {
        this.base = base;
        this.destinataires = destinataires;
        this.habillage = habillage;
        this.libelles = libelles;
    }

    private record Annonce(
            long compteId,
            long conventionId,
            String etat,
            String present,
            long proposition,
            @Nullable String reponse,
            int numero,
            String nom,
            Visibilite visibilite,
            String financeur) {

        String action() {
            return "A" + numero + " " + nom;
        }
    }

    @Override
    public GenreDeMessage genre() {
        return GenreDeMessage.PROPOSITION;
    }

    @Override
    public Optional<Lettre> rediger(long sujetId) {
        return base.sql(ANNONCE)
                .param(sujetId)
                .query(Annonce.class)
                .optional()
                .filter(annonce -> annonce.etat().equals(annonce.present()))
                .flatMap(annonce -> destinataires
                        .perimetre(annonce.compteId(), annonce.conventionId())
                        .filter(perimetre -> perimetre.visibilites().contains(annonce.visibilite()))
                        .map(perimetre -> lettre(perimetre, annonce)));
    }

    private Lettre lettre(Perimetre perimetre, Annonce annonce) {
        return switch (annonce.etat()) {
            case "EN_ATTENTE" ->
                habillage.lettre(
                        perimetre,
                        "bulletin.annonce.objet",
                        annonce.action(),
                        List.of(libelles.texte("bulletin.annonce.attend", annonce.financeur(), annonce.action())),
                        "/financements/propositions/" + annonce.proposition());
            case "ACCEPTEE" ->
                habillage.lettre(
                        perimetre,
                        "bulletin.annonce.objet",
                        annonce.action(),
                        List.of(libelles.texte("bulletin.annonce.acceptee", annonce.action())),
                        "/actions/A" + annonce.numero());
            default ->
                habillage.lettre(
                        perimetre,
                        "bulletin.annonce.objet",
                        annonce.action(),
                        List.of(
                                libelles.texte("bulletin.annonce.refusee", annonce.action()),
                                String.valueOf(annonce.reponse())),
                        "/actions/A" + annonce.numero());
        };
    }
}
