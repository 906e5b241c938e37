package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Saisie;
import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is said of a document, as it is typed again. */
record EditionDeDocumentForm(
        @Nullable Long version,
        @NotNull @Nullable GenreDocument genreDocument,
        @Nullable MomentPhoto moment,
        @Size(max = 200) @Nullable String intitule,
        @NotNull @Nullable Visibilite visibilite)
        implements DescriptionSaisie, Saisie {

    static EditionDeDocumentForm de(DocumentJoint document) {
        Description description = document.description();
        return new EditionDeDocumentForm(
                document.version(),
                description.genre(),
                description.moment(),
                description.intitule(),
                description.visibilite());
    }
}
