package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The years of a funding line as they are typed: one field for each year of the plan. */
record AnneesForm(@Nullable Long version, @Size(max = 60) List<@Valid AnneeForm> lignes) implements Saisie {

    AnneesForm {
        lignes = lignes == null
                ? List.of()
                : lignes.stream().filter(Objects::nonNull).toList();
    }

    /** A year and its euros. */
    record AnneeForm(
            @NotNull @Min(2000) @Max(2100) @Nullable Integer annee,
            @NotNull @Nullable Montant montant) {}

    static AnneesForm de(long version, Map<Integer, Montant> parAnnee) {
        return new AnneesForm(
                version,
                new TreeMap<>(parAnnee)
                        .entrySet().stream()
                                .map(annee -> new AnneeForm(annee.getKey(), annee.getValue()))
                                .toList());
    }

    /** The years that have something. */
    SortedMap<Integer, Montant> parAnnee() {
        SortedMap<Integer, Montant> parAnnee = new TreeMap<>();
        for (AnneeForm ligne : lignes) {
            if (parAnnee.put(Objects.requireNonNull(ligne.annee()), Objects.requireNonNull(ligne.montant())) != null) {
                throw new RefusDeSaisie("lignes", "financement.annees.double", ligne.annee());
            }
        }
        if (parAnnee.isEmpty()) {
            throw new RefusDeSaisie("lignes", "financement.annees.vide");
        }
        parAnnee.values().removeIf(Montant::estNul);
        return parAnnee;
    }
}
