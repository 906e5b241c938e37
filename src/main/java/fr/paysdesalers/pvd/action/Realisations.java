package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a milestone is done, once its author has read what it costs. */
@Service
@Transactional
class Realisations {

    private final Jalons jalons;
    private final FichesAction actions;
    private final List<ConsequenceDeRealisation> consequences;

    Realisations(Jalons jalons, FichesAction actions, List<ConsequenceDeRealisation> consequences) {
        this.jalons = jalons;
        this.actions = actions;
        this.consequences = consequences;
    }

    /**
     * @throws RefusDeSaisie when something is lost by it, and nobody confirmed
     */
    @ReserveAuChefDeProjet
    void realiser(Perimetre perimetre, Reference reference, long jalonId, RealisationForm form) {
        LocalDate le = Objects.requireNonNull(form.le());
        boolean confirmee = Boolean.TRUE.equals(form.confirmee());
        if (!confirmee && !consequences(perimetre, reference, jalonId, le).isEmpty()) {
            throw new RefusDeSaisie("confirmee", "action.realisation.aConfirmer");
        }
        jalons.realiser(perimetre, reference, jalonId, le);
    }

    /** What is lost if the milestone is done on that day, in sentences. */
    @Transactional(readOnly = true)
    List<String> consequences(Perimetre perimetre, Reference reference, long jalonId, @Nullable LocalDate le) {
        if (le == null) {
            return List.of();
        }
        long action = actions.cle(perimetre, reference);
        TypeJalon type = jalons.lire(perimetre, reference, jalonId).type();
        return consequences.stream()
                .flatMap(consequence -> consequence.phrases(perimetre, action, type, le).stream())
                .toList();
    }
}
