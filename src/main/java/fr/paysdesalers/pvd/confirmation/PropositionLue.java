package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The word of a funder, as pages read it.
 *
 * @param depuis the state of the line when it was said, with {@code montantAvant} and {@code leAvant}
 * @param vers the state proposed; null when only figures change, or when what stands is confirmed
 */
public record PropositionLue(
        long id,
        long financementId,
        long actionId,
        int numeroAction,
        String nomAction,
        String partenaire,
        @Nullable String dispositif,
        EtatFinancement depuis,
        @Nullable Montant montantAvant,
        @Nullable LocalDate leAvant,
        @Nullable EtatFinancement vers,
        @Nullable Montant montant,
        @Nullable LocalDate le,
        @Nullable String commentaire,
        EtatProposition etat,
        String auteur,
        OffsetDateTime faitLe,
        @Nullable String reponse,
        @Nullable String reponduPar,
        @Nullable OffsetDateTime reponduLe) {

    Situation avant() {
        return new Situation(depuis, montantAvant, leAvant);
    }

    String intitule() {
        return dispositif == null ? partenaire : dispositif;
    }
}
