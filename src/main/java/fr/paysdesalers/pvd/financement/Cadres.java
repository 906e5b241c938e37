package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of what holds for a whole plan. */
@Service
@Transactional
public class Cadres {

    private final CadreDuPlanRepository cadres;
    private final FichesAction actions;
    private final Clock horloge;

    Cadres(CadreDuPlanRepository cadres, FichesAction actions, Clock horloge) {
        this.cadres = cadres;
        this.actions = actions;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    @ReserveAuxComptables
    public CadreForm formulaire(Perimetre perimetre, Reference reference) {
        return cadres.findByConventionIdAndActionId(perimetre.conventionId(), actions.cle(perimetre, reference))
                .map(CadreDuPlan::formulaire)
                .orElse(CadreForm.USUEL);
    }

    /**
     * Writes what holds for the plan; two at once write one after the other, on the lock of the action.
     *
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws RefusDeSaisie on a publicity that is to come
     */
    @ReserveAuxComptables
    public void modifier(Perimetre perimetre, Reference reference, CadreForm form) {
        long action = actions.toucher(perimetre, reference);
        Optional<CadreDuPlan> cadre = cadres.findByConventionIdAndActionId(perimetre.conventionId(), action);
        CadreForm enregistre = cadre.map(CadreDuPlan::formulaire).orElse(CadreForm.USUEL);
        if (!Objects.equals(enregistre.version(), form.version())) {
            throw new ModificationConcurrente(form, enregistre);
        }
        LocalDate aujourdHui = LocalDate.now(horloge);
        refuserLAvenir("miseEnLigneLe", form.miseEnLigneLe(), aujourdHui);
        refuserLAvenir("afficheeLe", form.afficheeLe(), aujourdHui);
        refuserLAvenir("plaqueLe", form.plaqueLe(), aujourdHui);
        cadre.ifPresentOrElse(
                existant -> existant.modifier(form),
                () -> cadres.save(new CadreDuPlan(perimetre.conventionId(), action, form)));
    }

    /** Records the first day on which the plan was online (art. L1111-11 CGCT); a day that is known stays. */
    @ReserveAuxComptables
    public void mettreEnLigne(Perimetre perimetre, Reference reference, LocalDate jour) {
        CadreForm cadre = formulaire(perimetre, reference);
        if (cadre.miseEnLigneLe() == null) {
            modifier(perimetre, reference, cadre.enLigneLe(jour));
        }
    }

    private static void refuserLAvenir(String champ, @Nullable LocalDate jour, LocalDate aujourdHui) {
        if (jour != null && jour.isAfter(aujourdHui)) {
            throw new RefusDeSaisie(champ, "financement.futur");
        }
    }
}
