package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.compte.LecteurDAdhesions.Attente;
import fr.paysdesalers.pvd.compte.Membres.Membre;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Moment;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The members of a convention, ready to show. */
@Component
class VuesDeMembre {

    private final Libelles libelles;

    VuesDeMembre(Libelles libelles) {
        this.libelles = libelles;
    }

    /**
     * A member in the list.
     *
     * @param de the organisation or the commune, when there is one
     * @param soi the person who reads
     */
    public record MembreVu(
            long id,
            String nom,
            String courriel,
            String role,
            @Nullable String de,
            @Nullable Jour fin,
            boolean present,
            boolean soi) {}

    /** An invitation that waits. */
    public record AttenteVue(
            long id, String nom, String courriel, String role, String auteur, Moment creee, boolean expiree) {}

    List<MembreVu> membres(List<Membre> membres, Perimetre perimetre) {
        return membres.stream()
                .map(membre -> new MembreVu(
                        membre.id(),
                        membre.nom(),
                        membre.courriel(),
                        libelles.de(membre.role()),
                        membre.organisation() == null ? membre.commune() : membre.organisation(),
                        membre.fin(),
                        membre.present(),
                        membre.compteId() == perimetre.compteId()))
                .toList();
    }

    List<AttenteVue> attentes(List<Attente> attentes) {
        return attentes.stream()
                .map(attente -> new AttenteVue(
                        attente.id(),
                        attente.nom(),
                        attente.courriel(),
                        libelles.de(attente.role()),
                        attente.auteur() == null ? "—" : attente.auteur(),
                        attente.creee(),
                        attente.expiree()))
                .toList();
    }

    PageDeFormulaire edition(Perimetre perimetre, Membre membre) {
        return new PageDeFormulaire(
                libelles.texte("administration.membre.fin.titre", membre.nom()),
                perimetre.chemin("/membres/" + membre.id()),
                "put",
                perimetre.chemin("/membres"),
                libelles.texte("administration.membres.titre"),
                libelles.texte("gabarits.enregistrer"));
    }
}
