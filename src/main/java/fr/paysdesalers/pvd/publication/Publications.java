package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.financement.Cadres;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishing is an act: what changes afterwards in an action stays unknown to the public until the next one. */
@Service
@Transactional
public class Publications {

    private final FichePublieeRepository fiches;
    private final ContenusPresents presents;
    private final FichesAction actions;
    private final Cadres cadres;
    private final Clock horloge;

    Publications(
            FichePublieeRepository fiches,
            ContenusPresents presents,
            FichesAction actions,
            Cadres cadres,
            Clock horloge) {
        this.fiches = fiches;
        this.presents = presents;
        this.actions = actions;
        this.cadres = cadres;
        this.horloge = horloge;
    }

    /**
     * Publishes what was shown beforehand.
     *
     * @param empreinte print of the content that was shown
     * @param miseEnLigne records the day as that of the publication of the plan online (art. L1111-11 CGCT)
     * @throws RefusDeSaisie when the action changed since it was shown
     * @throws ActeImpossible when the action is not public, or has no public summary
     */
    @ReserveAuChefDeProjet
    void publier(Perimetre perimetre, Reference reference, String empreinte, boolean miseEnLigne) {
        long action = actions.toucher(perimetre, reference);
        ContenuPublic present = present(perimetre, reference);
        if (!ContenusEnJson.empreinte(present).equals(empreinte)) {
            throw new RefusDeSaisie("empreinte", "publication.change");
        }
        ecrire(perimetre, action, present);
        if (miseEnLigne) {
            cadres.mettreEnLigne(perimetre, reference, LocalDate.now(horloge));
        }
    }

    /** Publishes several actions as they are, in one transaction. */
    @ReserveAuChefDeProjet
    public void publier(Perimetre perimetre, List<Reference> references) {
        for (Reference reference : references) {
            long action = actions.toucher(perimetre, reference);
            ecrire(perimetre, action, present(perimetre, reference));
        }
    }

    /** Takes the sheet off; the public finds nothing there any more, the history keeps what was read. */
    @ReserveAuChefDeProjet
    public void retirer(Perimetre perimetre, Reference reference) {
        long action = actions.toucher(perimetre, reference);
        fiches.findByConventionIdAndActionId(perimetre.conventionId(), action)
                .filter(fiche -> !fiche.estRetiree())
                .orElseThrow(() -> new ActeImpossible("publication.rien-en-ligne"))
                .retirer(signature(perimetre));
    }

    private ContenuPublic present(Perimetre perimetre, Reference reference) {
        ContenuPublic present = presents.un(perimetre, reference)
                .orElseThrow(() -> new ActeImpossible("publication.reservee", reference));
        if (present.resume() == null) {
            throw new ActeImpossible("publication.sans-resume", reference);
        }
        return present;
    }

    private void ecrire(Perimetre perimetre, long action, ContenuPublic present) {
        fiches.findByConventionIdAndActionId(perimetre.conventionId(), action)
                .ifPresentOrElse(
                        fiche -> fiche.publier(present, signature(perimetre)),
                        () -> fiches.save(
                                new FichePubliee(perimetre.conventionId(), action, present, signature(perimetre))));
    }

    private Signature signature(Perimetre perimetre) {
        return Signature.de(perimetre, horloge.instant());
    }
}
