package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of the milestones of an action. */
@Service
@Transactional
public class Jalons {

    private final FichesAction actions;
    private final Clock horloge;

    Jalons(FichesAction actions, Clock horloge) {
        this.actions = actions;
        this.horloge = horloge;
    }

    @ReserveAuChefDeProjet
    public void ajouter(Perimetre perimetre, Reference reference, TypeJalon type, String libelle, LocalDate prevuLe) {
        actions.aChanger(perimetre, reference).ajouterJalon(type, libelle, prevuLe, horloge.instant());
    }

    @ReserveAuChefDeProjet
    public void reporter(Perimetre perimetre, Reference reference, long jalonId, LocalDate vers, String motif) {
        actions.aChanger(perimetre, reference)
                .jalon(jalonId)
                .reporter(vers, motif, Signature.de(perimetre, horloge.instant()));
    }

    @ReserveAuChefDeProjet
    public void realiser(Perimetre perimetre, Reference reference, long jalonId, LocalDate le) {
        actions.aChanger(perimetre, reference).jalon(jalonId).realiser(le, LocalDate.now(horloge), horloge.instant());
    }

    /** Withdraws a milestone from the plan; it stays in the history. */
    @ReserveAuChefDeProjet
    public void retirer(Perimetre perimetre, Reference reference, long jalonId) {
        actions.aChanger(perimetre, reference).jalon(jalonId).retirer(horloge.instant());
    }

    /** A milestone that is not withdrawn, or 404. */
    @Transactional(readOnly = true)
    public Jalon lire(Perimetre perimetre, Reference reference, long jalonId) {
        return actions.lue(perimetre, reference).jalon(jalonId);
    }
}
