package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.publication.FichesPubliques.Publiee;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action beside its public sheet.
 *
 * @param present what it would show today; null when it is not public
 * @param publiee what was last published of it; null when nothing ever was
 */
record Situation(
        Reference reference,
        @Nullable ContenuPublic present,
        @Nullable Publiee publiee) {

    static Situation de(Reference reference, Optional<ContenuPublic> present, Optional<Publiee> publiee) {
        return new Situation(reference, present.orElse(null), publiee.orElse(null));
    }

    EtatDePublication etat() {
        if (present == null) {
            return EtatDePublication.RESERVEE;
        }
        if (publiee == null) {
            return EtatDePublication.JAMAIS;
        }
        if (publiee.retireeLe() != null) {
            return EtatDePublication.RETIREE;
        }
        return present.equals(publiee.contenu()) ? EtatDePublication.A_JOUR : EtatDePublication.DIFFERE;
    }

    /** What a publication would change of what the public reads. */
    List<Partie> differences() {
        return etat() != EtatDePublication.DIFFERE || present == null || publiee == null
                ? List.of()
                : present.differences(publiee.contenu());
    }
}
