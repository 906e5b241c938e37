package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.BaseDuPlan;
import fr.paysdesalers.pvd.financement.ChefDeFile;
import fr.paysdesalers.pvd.financement.DepenseLue;
import fr.paysdesalers.pvd.financement.NatureDepense;
import fr.paysdesalers.pvd.financement.Poste;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans for the rules to read, built fact by fact; on 26/11/2026 unless said. */
final class PlanMother {

    static final LocalDate JOUR = LocalDate.of(2026, 11, 26);

    private final List<DepenseLue> depenses = new ArrayList<>();
    private final List<LigneDuPlan> lignes = new ArrayList<>();
    private LocalDate jour = JOUR;
    private BaseDuPlan base = BaseDuPlan.HT;
    private boolean fctva;
    private @Nullable ChefDeFile chefDeFile;
    private Operation operation = Operation.A_VENIR;

    static PlanMother plan() {
        return new PlanMother();
    }

    /** 500 000 € of works HT. */
    static PlanMother travaux() {
        return plan().depense(Poste.TRAVAUX, 500_000);
    }

    PlanMother depense(Poste poste, long ht) {
        return depense(poste, NatureDepense.INVESTISSEMENT, 2026, ht);
    }

    PlanMother depense(Poste poste, NatureDepense nature, int annee, long ht) {
        depenses.add(new DepenseLue(
                depenses.size() + 1, 1, poste, nature, "Dépense", annee, Montant.de(ht), Taux.de("0.20"), true, null));
        return this;
    }

    PlanMother ligne(LigneMother ligne) {
        lignes.add(ligne.ligne());
        return this;
    }

    PlanMother le(String iso) {
        jour = LocalDate.parse(iso);
        return this;
    }

    PlanMother ttc() {
        base = BaseDuPlan.TTC;
        fctva = true;
        return this;
    }

    PlanMother chefDeFile(ChefDeFile valeur) {
        chefDeFile = valeur;
        return this;
    }

    PlanMother operation(Operation faits) {
        operation = faits;
        return this;
    }

    PlanExamine examine() {
        return new PlanExamine(jour, base, fctva, chefDeFile, depenses, lignes, operation);
    }

    List<Constat> constats(RegleDePlan regle) {
        return regle.examiner(examine(), bareme());
    }

    /** The only finding of a rule. */
    Constat constat(RegleDePlan regle) {
        List<Constat> constats = constats(regle);
        if (constats.size() != 1) {
            throw new AssertionError("One finding expected: " + constats);
        }
        return constats.get(0);
    }

    /** The settings of November 2026. */
    static Bareme bareme() {
        Map<Parametre, BigDecimal> valeurs = new EnumMap<>(Parametre.class);
        valeurs.put(Parametre.PART_MINIMALE, new BigDecimal("0.20"));
        valeurs.put(Parametre.PART_CHEF_DE_FILE, new BigDecimal("0.30"));
        valeurs.put(Parametre.CUMUL_DOTATIONS, new BigDecimal("0.80"));
        valeurs.put(Parametre.PLANCHER_DETR, new BigDecimal("0.20"));
        valeurs.put(Parametre.FONDS_DE_CONCOURS, new BigDecimal("0.50"));
        valeurs.put(Parametre.FCTVA, new BigDecimal("0.16404"));
        valeurs.put(Parametre.AVANCE, new BigDecimal("0.30"));
        valeurs.put(Parametre.AVANCE_GARANTIE, new BigDecimal("0.60"));
        valeurs.put(Parametre.ACOMPTES, new BigDecimal("0.80"));
        valeurs.put(Parametre.ACOMPTES_LONGS, new BigDecimal("0.90"));
        valeurs.put(Parametre.DUREE_LONGUE, new BigDecimal("48"));
        valeurs.put(Parametre.COMPLETUDE, new BigDecimal("3"));
        valeurs.put(Parametre.COMMENCEMENT, new BigDecimal("24"));
        valeurs.put(Parametre.PROROGATION_COMMENCEMENT, new BigDecimal("12"));
        valeurs.put(Parametre.ACHEVEMENT, new BigDecimal("48"));
        valeurs.put(Parametre.PROROGATION_ACHEVEMENT, new BigDecimal("24"));
        valeurs.put(Parametre.DEMANDE_PROROGATION, new BigDecimal("2"));
        valeurs.put(Parametre.PUBLICATION, new BigDecimal("15"));
        valeurs.put(Parametre.PLAQUE, new BigDecimal("3"));
        valeurs.put(Parametre.SEUIL_PLAQUE, new BigDecimal("10000"));
        valeurs.put(Parametre.POSTE_TAUX, new BigDecimal("0.75"));
        valeurs.put(Parametre.POSTE_PLAFOND, new BigDecimal("45000"));
        valeurs.put(Parametre.POSTE_PLAFOND_ANAH, new BigDecimal("55000"));
        return new Bareme(valeurs);
    }
}
