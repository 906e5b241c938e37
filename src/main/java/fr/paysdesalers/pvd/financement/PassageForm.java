package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A change of state of a funding line as it is typed. */
record PassageForm(
        @NotNull @Nullable EtatFinancement vers,
        @NotNull @JourPlausible @Nullable LocalDate le,
        @JourPlausible @Nullable LocalDate receptionneLe,
        @Nullable Montant montant,
        @Nullable Montant assiette,
        @Nullable Taux taux,
        @Size(max = 60) @Nullable String dossierNumero,

        @Size(max = 500) @Pattern(regexp = "https?://\\S+", message = "{socle.AdresseWeb}") @Nullable
        String dossierUrl,

        @Size(max = 60) @Nullable String reference,
        @Size(max = 1000) @Nullable String motif) {

    /** What is known already of what the next state needs. */
    static PassageForm vers(EtatFinancement vers, Financement financement, LocalDate aujourdHui) {
        ContenuFinancement connu = financement.contenu();
        return new PassageForm(
                vers,
                aujourdHui,
                null,
                vers == EtatFinancement.DEPOSE ? connu.prevu() : financement.demande(),
                connu.assiette(),
                connu.taux(),
                null,
                null,
                null,
                null);
    }

    PassageDemande demande() {
        return new PassageDemande(
                Objects.requireNonNull(vers),
                Objects.requireNonNull(le),
                receptionneLe,
                montant,
                assiette,
                taux,
                dossierNumero,
                dossierUrl,
                reference,
                motif);
    }
}
