package fr.paysdesalers.pvd.convention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conventions for tests. */
public final class ConventionMother {

    private ConventionMother() {}

    /** The real one: signed on 16/09/2021, ORT on 26/07/2023. */
    public static Convention paysDeSalers() {
        return signee(LocalDate.of(2021, 9, 16), LocalDate.of(2023, 7, 26));
    }

    /** The dates of the real one, before its ORT. */
    public static Convention sansOrt() {
        return signee(LocalDate.of(2021, 9, 16), null);
    }

    public static Convention signee(LocalDate signeeLe, @Nullable LocalDate ortSigneeLe) {
        return new Convention(1, 1, "pays-de-salers", "Pays de Salers", signeeLe, 18, ortSigneeLe, null, List.of());
    }

    /** The same with the length of its ORT, and with what its avenants change. */
    public static Convention avec(Convention convention, @Nullable Integer ortDureeMois, EffetDAvenant... avenants) {
        return new Convention(
                convention.id(),
                convention.territoireId(),
                convention.slug(),
                convention.nom(),
                convention.signeeLe(),
                convention.dureeInitialisationMois(),
                convention.ortSigneeLe(),
                ortDureeMois,
                List.of(avenants));
    }
}
