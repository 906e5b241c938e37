package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.convention.PiecesDeConvention.Calage;
import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The backward plan as somebody put it right before applying it. */
record PlanAReboursForm(@Size(max = 8) List<@Valid LigneForm> pieces) {

    PlanAReboursForm {
        pieces = pieces == null
                ? List.of()
                : pieces.stream().filter(Objects::nonNull).toList();
    }

    /** A piece with its interval and its due day. */
    record LigneForm(
            @NotNull @Nullable GenrePiece genre,
            @NotNull @Min(0) @Max(Ecart.PLUS_LONG) @Nullable Integer ecart,
            @NotNull @Nullable UniteDEcart unite,
            @NotNull @JourPlausible @Nullable LocalDate prevuLe) {

        Calage calage() {
            return new Calage(
                    Objects.requireNonNull(genre),
                    new Ecart(Objects.requireNonNull(ecart), Objects.requireNonNull(unite)),
                    Objects.requireNonNull(prevuLe));
        }
    }

    static PlanAReboursForm de(PlanARebours plan) {
        return new PlanAReboursForm(plan.aCaler().stream()
                .map(proposee -> new LigneForm(
                        proposee.piece().genre(),
                        proposee.ecart().nombre(),
                        proposee.ecart().unite(),
                        proposee.le()))
                .toList());
    }

    List<Calage> calages() {
        return pieces.stream().map(LigneForm::calage).toList();
    }
}
