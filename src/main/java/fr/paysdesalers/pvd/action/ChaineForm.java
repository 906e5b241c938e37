package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A proposed chain, as somebody put it right before accepting it. */
record ChaineForm(@Size(max = 30) List<@Valid EtapeForm> etapes) {

    ChaineForm {
        etapes = etapes == null
                ? List.of()
                : etapes.stream().filter(Objects::nonNull).toList();
    }

    /** A step; a browser sends nothing for a box that is not ticked. */
    record EtapeForm(
            @Nullable Boolean retenue,
            @NotNull @Nullable TypeJalon typeJalon,
            @NotBlank @Size(max = 200) @Nullable String libelle,
            @NotNull @JourPlausible @Nullable LocalDate prevuLe) {

        public boolean estRetenue() {
            return Boolean.TRUE.equals(retenue);
        }

        JalonPropose propose() {
            return new JalonPropose(
                    Objects.requireNonNull(typeJalon),
                    Objects.requireNonNull(libelle),
                    Objects.requireNonNull(prevuLe));
        }
    }

    static ChaineForm de(List<JalonPropose> proposes) {
        return new ChaineForm(proposes.stream()
                .map(jalon -> new EtapeForm(true, jalon.type(), jalon.libelle(), jalon.le()))
                .toList());
    }

    /** The ticked steps. */
    List<JalonPropose> retenues() {
        return etapes.stream()
                .filter(EtapeForm::estRetenue)
                .map(EtapeForm::propose)
                .toList();
    }
}
