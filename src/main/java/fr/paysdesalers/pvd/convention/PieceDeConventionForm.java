package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece, as it is typed.
 *
 * @param version null when nobody has touched it yet
 */
public record PieceDeConventionForm(
        @Nullable Long version,
        @Size(max = 120) @Nullable String responsable,
        @NotNull @Nullable EtatPiece etatPiece,
        @JourPlausible @Nullable LocalDate echeanceLe,
        @JourPlausible @Nullable LocalDate faiteLe,
        @Size(max = 200) @Nullable String document,

        @Size(max = 500) @Pattern(regexp = "https?://\\S+", message = "{socle.AdresseWeb}") @Nullable
        String lien,

        @Size(max = 1000) @Nullable String note)
        implements Saisie {

    static final PieceDeConventionForm VIDE =
            new PieceDeConventionForm(null, null, EtatPiece.A_FAIRE, null, null, null, null, null);

    /**
     * Done on a day that is past, or not done and without a day.
     *
     * @throws RefusDeSaisie otherwise
     */
    void verifier(LocalDate aujourdHui) {
        if (etatPiece == EtatPiece.FAITE && faiteLe == null) {
            throw new RefusDeSaisie("faiteLe", "convention.piece.sansJour");
        }
        if (etatPiece != EtatPiece.FAITE && faiteLe != null) {
            throw new RefusDeSaisie("faiteLe", "convention.piece.pasFaite");
        }
        if (faiteLe != null && faiteLe.isAfter(aujourdHui)) {
            throw new RefusDeSaisie("faiteLe", "convention.futur");
        }
    }
}
