package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.document.MomentPhoto;
import fr.paysdesalers.pvd.financement.BaseDuPlan;
import fr.paysdesalers.pvd.financement.Certitude;
import fr.paysdesalers.pvd.financement.GroupeDuPlan;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads of an action: what is public of it, and nothing else. Kept as it was when it was published.
 *
 * @param objectif number of its objective
 * @param cout euros, in the base of the plan; null when no dépense is known
 * @param lignes the public funding lines that are alive
 */
record ContenuPublic(
        String reference,
        String nom,
        int objectif,
        @Nullable String resume,
        Statut statut,
        List<Commune> communes,
        @Nullable String maitreOuvrage,
        Calendrier calendrier,
        BaseDuPlan base,
        @Nullable Montant cout,
        List<Ligne> lignes,
        List<Photo> photos) {

    /** A commune that the action concerns. */
    record Commune(String codeInsee, String nom) {}

    /** Planned and real days. */
    record Calendrier(
            @Nullable LocalDate debutPrevuLe,
            @Nullable LocalDate finPrevueLe,
            @Nullable LocalDate debutReelLe,
            @Nullable LocalDate finReelleLe) {

        @Nullable
        LocalDate debut() {
            return debutReelLe == null ? debutPrevuLe : debutReelLe;
        }

        @Nullable
        LocalDate fin() {
            return finReelleLe == null ? finPrevueLe : finReelleLe;
        }
    }

    /**
     * A funding line.
     *
     * @param financeur null when it is the money of the maître d'ouvrage
     * @param montant euros: granted, else asked, else planned
     */
    record Ligne(
            GroupeDuPlan groupe,
            @Nullable String financeur,
            @Nullable String dispositif,
            Certitude certitude,
            Montant montant) {}

    /** A photo, by the document that bears it and the version that was public then. */
    record Photo(long document, int version, MomentPhoto moment, String legende) {}

    boolean concerne(String codeInsee) {
        return communes.stream().anyMatch(commune -> commune.codeInsee().equals(codeInsee));
    }

    /** Euros of the lines of this certainty. */
    Montant total(Certitude certitude) {
        return Montant.somme(
                lignes.stream().filter(ligne -> ligne.certitude() == certitude).map(Ligne::montant));
    }

    /** What no public line covers: still to find, or funded by a line that is not public; null when the cost is unknown. */
    @Nullable
    Montant reste() {
        return cout == null
                ? null
                : cout.moins(Montant.somme(lignes.stream().map(Ligne::montant))).auMoinsZero();
    }

    /** What of it differs from another state of the same action, in the order of the page. */
    List<Partie> differences(ContenuPublic autre) {
        return Stream.of(Partie.values())
                .filter(partie -> !partie.estPareille(this, autre))
                .toList();
    }
}
