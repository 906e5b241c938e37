package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.partenaire.NaturePartenaire;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Plans drawn at random, always the same ones for the same seed. */
public final class PlanMother {

    private static final List<String> DISPOSITIFS =
            java.util.Arrays.asList("DETR", "DSIL", "FNADT", "Fonds vert", "DRAC", "Contrat Région", "LEADER", null);

    private PlanMother() {}

    /** A plan with everything that can happen: no cost, dead lines, typed years, payments. */
    public static PlanAnnuel auHasard(Random hasard, long actionId) {
        List<DepenseLue> depenses = new ArrayList<>();
        for (int rang = hasard.nextInt(6); rang > 0; rang--) {
            depenses.add(new DepenseLue(
                    rang,
                    actionId,
                    Poste.values()[hasard.nextInt(Poste.values().length)],
                    NatureDepense.INVESTISSEMENT,
                    "Dépense " + rang,
                    2024 + hasard.nextInt(5),
                    ProrataTests.centimes(hasard, 100_000_000),
                    Taux.de(hasard.nextBoolean() ? "0.2" : "0.055"),
                    hasard.nextInt(4) > 0,
                    null));
        }
        List<LigneDeFinancement> lignes = new ArrayList<>();
        Map<Long, Map<Integer, Montant>> saisies = new HashMap<>();
        Map<Long, List<VersementLu>> versements = new HashMap<>();
        for (int rang = hasard.nextInt(8); rang > 0; rang--) {
            long id = actionId * 100 + rang;
            LigneDeFinancement ligne = ligne(hasard, actionId, id, versements);
            lignes.add(ligne);
            if (ligne.retenu() != null && hasard.nextInt(4) == 0) {
                saisies.put(
                        id,
                        new TreeMap<>(
                                Prorata.repartir(ligne.retenu(), Map.of(2025, Montant.de(1), 2029, Montant.de(2)))));
                saisies.get(id).values().removeIf(Montant::estNul);
            }
        }
        return PlanAnnuel.de(
                actionId,
                hasard.nextInt(4) == 0 ? BaseDuPlan.TTC : BaseDuPlan.HT,
                depenses,
                lignes,
                saisies,
                versements);
    }

    private static LigneDeFinancement ligne(
            Random hasard, long actionId, long id, Map<Long, List<VersementLu>> versements) {
        NatureFinancement nature = NatureFinancement.values()[hasard.nextInt(NatureFinancement.values().length)];
        EtatFinancement etat = EtatFinancement.values()[hasard.nextInt(EtatFinancement.values().length)];
        Montant prevu = ProrataTests.centimes(hasard, 50_000_000);
        Montant verse = Montant.ZERO;
        if (nature.aUnFinanceur() && etat.paie()) {
            verse = new Montant(prevu.valeur().movePointLeft(1));
            versements.put(
                    id,
                    List.of(new VersementLu(
                            id, id, TypeVersement.ACOMPTE, LocalDate.of(2024 + hasard.nextInt(4), 5, 4), verse)));
        }
        boolean nomme = nature.aUnFinanceur();
        NaturePartenaire financeur = NaturePartenaire.values()[hasard.nextInt(NaturePartenaire.values().length)];
        return new LigneDeFinancement(
                id,
                1,
                actionId,
                (int) actionId,
                "Action " + actionId,
                false,
                nature,
                nomme ? (long) financeur.ordinal() + 1 : null,
                nomme ? financeur.name() : null,
                nomme ? financeur : null,
                nomme ? DISPOSITIFS.get(hasard.nextInt(DISPOSITIFS.size())) : null,
                null,
                null,
                hasard.nextInt(10) == 0 ? null : prevu,
                prevu,
                prevu,
                verse,
                etat,
                Visibilite.PARTENAIRES,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
