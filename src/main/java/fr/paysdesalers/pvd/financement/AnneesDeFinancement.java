package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The years of a funding line, when somebody knows better than the proportion of the dépenses. */
@Service
@Transactional
public class AnneesDeFinancement {

    /** Money often comes the year after the work. */
    private static final int ANNEES_APRES = 1;

    private final FinancementRepository financements;
    private final FichesAction actions;
    private final PlansDeFinancement plans;
    private final PlansAnnuels annuels;
    private final Clock horloge;

    AnneesDeFinancement(
            FinancementRepository financements,
            FichesAction actions,
            PlansDeFinancement plans,
            PlansAnnuels annuels,
            Clock horloge) {
        this.financements = financements;
        this.actions = actions;
        this.plans = plans;
        this.annuels = annuels;
        this.horloge = horloge;
    }

    /** The years to fill in, with what they hold at present: typed, else in proportion to the dépenses. */
    @Transactional(readOnly = true)
    @ReserveAuxComptables
    AnneesForm formulaire(Perimetre perimetre, Reference reference, long id) {
        long action = actions.cle(perimetre, reference);
        Financement financement = financements
                .lire(perimetre.conventionId(), action, id)
                .orElseThrow(() -> new Introuvable("financement " + id));
        SortedMap<Integer, Montant> depenses = new TreeMap<>();
        plans.depenses(perimetre, action)
                .forEach(depense -> depenses.merge(depense.annee(), depense.montantHt(), Montant::plus));
        Map<Integer, Montant> saisies = annuels.saisies(perimetre, action).getOrDefault(id, Map.of());
        Montant present = retenu(perimetre, action, id);
        Montant retenu = present == null ? Montant.ZERO : present;
        RepartitionAnnuelle presente = RepartitionAnnuelle.auProrata(retenu, saisies.isEmpty() ? depenses : saisies);
        SortedMap<Integer, Montant> champs = new TreeMap<>(saisies);
        champs.putAll(depenses);
        if (champs.isEmpty()) {
            champs.put(LocalDate.now(horloge).getYear(), Montant.ZERO);
        }
        int derniere = champs.lastKey() + ANNEES_APRES;
        for (int annee = champs.firstKey(); annee <= derniere; annee++) {
            champs.put(annee, presente.de(annee));
        }
        return AnneesForm.de(financement.version(), champs);
    }

    /**
     * Types the years of a line.
     *
     * @throws RefusDeSaisie when they do not sum to the amount of the line
     * @throws ModificationConcurrente when the line has changed meanwhile
     */
    @ReserveAuxComptables
    void repartir(Perimetre perimetre, Reference reference, long id, AnneesForm form) {
        Financement financement = trouver(perimetre, reference, id);
        Map<Integer, Montant> parAnnee = form.parAnnee();
        if (!Objects.equals(form.version(), financement.version())) {
            throw new ModificationConcurrente(form, AnneesForm.de(financement.version(), Map.of()));
        }
        repartir(perimetre, financement, parAnnee);
    }

    /** The same, told by the demonstration. */
    @ReserveAuxComptables
    public void repartir(Perimetre perimetre, Reference reference, long id, Map<Integer, Montant> parAnnee) {
        repartir(perimetre, trouver(perimetre, reference, id), parAnnee);
    }

    /** Back to the proportion of the dépenses. */
    @ReserveAuxComptables
    void oublier(Perimetre perimetre, Reference reference, long id) {
        trouver(perimetre, reference, id).repartir(Map.of(), null);
    }

    private void repartir(Perimetre perimetre, Financement financement, Map<Integer, Montant> parAnnee) {
        financement.repartir(parAnnee, retenu(perimetre, financement.actionId(), financement.id()));
    }

    /** What the line counts for in the plan. */
    private @Nullable Montant retenu(Perimetre perimetre, long action, long id) {
        return plans.lignes(perimetre, action).stream()
                .filter(ligne -> ligne.id() == id)
                .map(LigneDeFinancement::retenu)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Financement trouver(Perimetre perimetre, Reference reference, long id) {
        long action = actions.toucher(perimetre, reference);
        return financements
                .findByConventionIdAndActionIdAndId(perimetre.conventionId(), action, id)
                .orElseThrow(() -> new Introuvable("financement " + id));
    }
}
