package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** All that bears documents around an action, asked from the rooms that own it. */
@Component
class Emplacements {

    private final List<Porteurs> pieces;

    Emplacements(List<Porteurs> pieces) {
        this.pieces = pieces;
    }

    /** What the perimeter sees of an action: the action first, then its milestones, then its funding lines. */
    record Dossier(List<Porteur> porteurs) {

        long actionId() {
            return porteurs.stream()
                    .filter(porteur -> porteur.est(GenreDePorteur.ACTION))
                    .mapToLong(porteur -> porteur.cle().id())
                    .findFirst()
                    .orElseThrow(() -> new Introuvable("action"));
        }

        List<Long> financements() {
            return porteurs.stream()
                    .filter(porteur -> porteur.est(GenreDePorteur.FINANCEMENT))
                    .map(porteur -> porteur.cle().id())
                    .toList();
        }
    }

    /** The action with all that bears documents in it, or 404. */
    Dossier dossier(Perimetre perimetre, String reference) {
        return new Dossier(pieces.stream()
                .flatMap(piece -> piece.lus(perimetre, reference).stream())
                .sorted(Comparator.comparing(porteur -> porteur.cle().genre()))
                .toList());
    }

    /** Where this person may attach a document now. */
    List<Porteur> ouverts(Perimetre perimetre, String reference) {
        return dossier(perimetre, reference).porteurs().stream()
                .filter(porteur -> de(porteur.cle().genre()).ecrits(perimetre))
                .toList();
    }

    /** 403 unless this person may write there. */
    void exigerEcriture(Perimetre perimetre, GenreDePorteur genre) {
        if (!de(genre).ecrits(perimetre)) {
            throw new AccessDeniedException(genre.name());
        }
    }

    /** What is borne there changes; 403 unless this person may write there. */
    void changer(Perimetre perimetre, String reference, GenreDePorteur genre) {
        de(genre).changer(perimetre, reference);
    }

    private Porteurs de(GenreDePorteur genre) {
        return pieces.stream()
                .filter(piece -> piece.genres().contains(genre))
                .findFirst()
                .orElseThrow();
    }
}
