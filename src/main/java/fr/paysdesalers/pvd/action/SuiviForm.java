package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A note as it is typed. */
record SuiviForm(
        @NotNull @Nullable TypeSuivi typeSuivi,
        @NotBlank @Size(max = 4000) @Nullable String texte,
        @NotNull @Nullable Visibilite visibilite) {

    static SuiviForm nouveau() {
        return new SuiviForm(TypeSuivi.AVANCEE, null, Visibilite.INTERNE);
    }

    static SuiviForm de(Note note) {
        return new SuiviForm(note.type(), note.texte(), note.visibilite());
    }

    /** Valid as soon as its constraints are. */
    Note note() {
        return new Note(
                Objects.requireNonNull(typeSuivi), Objects.requireNonNull(texte), Objects.requireNonNull(visibilite));
    }
}
