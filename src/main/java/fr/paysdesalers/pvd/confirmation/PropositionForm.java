package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.Montant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A proposal as it is typed: what is left empty does not change. */
record PropositionForm(
        @Nullable EtatFinancement etatPropose,
        @Nullable Montant montant,
        @JourPlausible @Nullable LocalDate le,
        @NotBlank @Size(max = 800) @Nullable String commentaire) {

    static final PropositionForm VIDE = new PropositionForm(null, null, null, null);

    PropositionDemande demande() {
        return new PropositionDemande(etatPropose, montant, le, Objects.requireNonNull(commentaire));
    }
}
