package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
                .echeancier()
                .reporter(jalonId, vers, motif, Signature.de(perimetre, horloge.instant()));
    }

    @ReserveAuChefDeProjet
    public void realiser(Perimetre perimetre, Reference reference, long jalonId, LocalDate le) {
        actions.aChanger(perimetre, reference)
                .echeancier()
                .jalon(jalonId)
                .realiser(le, LocalDate.now(horloge), horloge.instant());
    }

    /** Adds a whole chain in one act. */
    @ReserveAuChefDeProjet
    public void ajouter(Perimetre perimetre, Reference reference, List<JalonPropose> chaine) {
        FicheAction action = actions.aChanger(perimetre, reference);
        chaine.forEach(etape -> action.ajouterJalon(etape.type(), etape.libelle(), etape.le(), horloge.instant()));
    }

    @ReserveAuChefDeProjet
    void nommer(Perimetre perimetre, Reference reference, long jalonId, TypeJalon type, String libelle) {
        actions.aChanger(perimetre, reference).echeancier().jalon(jalonId).nommer(type, libelle, horloge.instant());
    }

    /** A milestone that was said to be done is to be done again. */
    @ReserveAuChefDeProjet
    void reprendre(Perimetre perimetre, Reference reference, long jalonId) {
        actions.aChanger(perimetre, reference).echeancier().jalon(jalonId).reprendre(horloge.instant());
    }

    /** Moves a milestone among the others, up when {@code pas} is negative. */
    @ReserveAuChefDeProjet
    void deplacer(Perimetre perimetre, Reference reference, long jalonId, int pas) {
        actions.aChanger(perimetre, reference).echeancier().deplacer(jalonId, pas);
    }

    /** Puts the milestones back in the order of their dates. */
    @ReserveAuChefDeProjet
    void ranger(Perimetre perimetre, Reference reference) {
        actions.aChanger(perimetre, reference).echeancier().ranger();
    }

    /** Withdraws a milestone from the plan; it stays in the history. */
    @ReserveAuChefDeProjet
    public void retirer(Perimetre perimetre, Reference reference, long jalonId) {
        actions.aChanger(perimetre, reference).echeancier().jalon(jalonId).retirer(horloge.instant());
    }

    /** A milestone that is not withdrawn, or 404. */
    @Transactional(readOnly = true)
    public Jalon lire(Perimetre perimetre, Reference reference, long jalonId) {
        return actions.lue(perimetre, reference).echeancier().jalon(jalonId);
    }
}
