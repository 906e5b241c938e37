package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whom to call and the days of the delays of a funding line, as they are typed. */
record SuiviDeDossierForm(
        @Nullable Long version,
        @JourPlausible @Nullable LocalDate aDeposerLe,
        @Size(max = 120) @Nullable String instructeur,
        @Size(max = 200) @Nullable String contact,
        @Min(1) @Max(60) @Nullable Integer delaiCommencement,
        @JourPlausible @Nullable LocalDate commencementProrogeLe,
        @JourPlausible @Nullable LocalDate commenceLe,
        @JourPlausible @Nullable LocalDate achevementProrogeLe,
        @NotNull @Nullable Boolean avanceGarantie)
        implements Saisie {

    static SuiviDeDossierForm de(Financement financement) {
        SuiviDeDossier suivi = financement.suivi();
        return new SuiviDeDossierForm(
                financement.version(),
                suivi.aDeposerLe(),
                suivi.instructeur(),
                suivi.contact(),
                suivi.delaiCommencement(),
                suivi.commencementProrogeLe(),
                suivi.commenceLe(),
                suivi.achevementProrogeLe(),
                suivi.avanceGarantie());
    }

    SuiviDeDossier suivi() {
        return new SuiviDeDossier(
                aDeposerLe,
                instructeur,
                contact,
                delaiCommencement,
                commencementProrogeLe,
                commenceLe,
                achevementProrogeLe,
                Boolean.TRUE.equals(avanceGarantie));
    }
}
