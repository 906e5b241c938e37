package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Visibilite;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the forms of a document ask about it. */
@PhotoDecrite
interface DescriptionSaisie {

    @Nullable
    GenreDocument genreDocument();

    @Nullable
    MomentPhoto moment();

    @Nullable
    String intitule();

    @Nullable
    Visibilite visibilite();

    /** Valid as soon as its constraints are. */
    default Description description() {
        return new Description(
                Objects.requireNonNull(genreDocument()), moment(), intitule(), Objects.requireNonNull(visibilite()));
    }
}
