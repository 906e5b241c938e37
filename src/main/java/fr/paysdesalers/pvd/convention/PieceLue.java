package fr.paysdesalers.pvd.convention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A piece as pages show it.
 *
 * @param note internal; null for partners
 * @param ecart how long before the deadline it is due
 */
public record PieceLue(
        GenrePiece genre,
        @Nullable String responsable,
        @Nullable LocalDate echeanceLe,
        EtatPiece etat,
        @Nullable LocalDate faiteLe,
        @Nullable String document,
        @Nullable String lien,
        @Nullable String note,
        Ecart ecart) {

    /** A piece that nobody has touched. */
    static PieceLue vierge(GenrePiece genre) {
        return new PieceLue(genre, null, null, EtatPiece.A_FAIRE, null, null, null, null, genre.usuel());
    }

    /** Done with the signature of the ORT, whose day is told once, by the convention. */
    PieceLue signee(LocalDate le) {
        return new PieceLue(genre, responsable, echeanceLe, EtatPiece.FAITE, le, document, lien, note, ecart);
    }

    /** Not done any more: what somebody wrote of a signature that the convention does not know yet. */
    PieceLue nonSignee() {
        return etat == EtatPiece.FAITE
                ? new PieceLue(genre, responsable, echeanceLe, EtatPiece.A_VALIDER, null, document, lien, note, ecart)
                : this;
    }

    public boolean estFaite() {
        return etat == EtatPiece.FAITE;
    }

    /** Days late: today when it is not done, else on the day when it was; null when it is not late. */
    public @Nullable Long retard(LocalDate aujourdHui) {
        if (echeanceLe == null) {
            return null;
        }
        long jours = ChronoUnit.DAYS.between(echeanceLe, faiteLe == null ? aujourdHui : faiteLe);
        return jours > 0 ? jours : null;
    }
}
