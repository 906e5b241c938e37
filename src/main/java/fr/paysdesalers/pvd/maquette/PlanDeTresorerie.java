package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PlanAnnuel.Ligne;
import fr.paysdesalers.pvd.financement.Prorata;
import fr.paysdesalers.pvd.maquette.ActionPlanifiee.Action;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Month by month, what the collectivités will pay and cash, from zero today. To pay: the dépenses TTC of each year, spread
 * over the months in which the action runs. To cash: what is granted and not yet paid; instalments follow the spending up
 * to a share of the grant, the rest comes after the end.
 *
 * @param paiementsApres to pay after the last month shown
 * @param encaissementsApres to cash after it
 */
public record PlanDeTresorerie(List<Mois> mois, Montant paiementsApres, Montant encaissementsApres) {

    /**
     * A month.
     *
     * @param cumul all that was cashed minus all that was paid since the beginning; negative when one advances money
     */
    public record Mois(YearMonth mois, Montant aPayer, Montant aEncaisser, Montant cumul) {

        /** The money that is out. */
        Montant avance() {
            return Montant.ZERO.moins(cumul).auMoinsZero();
        }
    }

    static PlanDeTresorerie de(
            List<ActionPlanifiee> actions, YearMonth debut, int horizon, HypothesesDeTresorerie hypotheses) {
        SortedMap<YearMonth, Montant> payes = new TreeMap<>();
        SortedMap<YearMonth, Montant> encaisses = new TreeMap<>();
        for (ActionPlanifiee action : actions) {
            SortedMap<YearMonth, Montant> depenses = depenses(action).tailMap(debut);
            depenses.forEach((mois, montant) -> payes.merge(mois, montant, Montant::plus));
            action.plan().lignes().stream()
                    .map(Ligne::ligne)
                    .forEach(ligne -> encaissements(ligne, action.action(), depenses, debut, hypotheses)
                            .forEach((mois, montant) -> encaisses.merge(mois, montant, Montant::plus)));
        }
        List<Mois> mois = new ArrayList<>();
        Montant cumul = Montant.ZERO;
        for (int rang = 0; rang < horizon; rang++) {
            YearMonth celui = debut.plusMonths(rang);
            Montant aPayer = payes.getOrDefault(celui, Montant.ZERO);
            Montant aEncaisser = encaisses.getOrDefault(celui, Montant.ZERO);
            cumul = cumul.plus(aEncaisser).moins(aPayer);
            mois.add(new Mois(celui, aPayer, aEncaisser, cumul));
        }
        YearMonth apres = debut.plusMonths(horizon);
        return new PlanDeTresorerie(
                mois,
                Montant.somme(payes.tailMap(apres).values().stream()),
                Montant.somme(encaisses.tailMap(apres).values().stream()));
    }

    /** All the spending of an action, month by month, past months included. */
    static SortedMap<YearMonth, Montant> depenses(ActionPlanifiee action) {
        SortedMap<YearMonth, Montant> parMois = new TreeMap<>();
        action.plan()
                .ttc()
                .parAnnee()
                .forEach((annee, montant) -> Prorata.repartir(montant, moisDe(action.action(), annee))
                        .forEach((mois, part) -> parMois.merge(mois, part, Montant::plus)));
        return parMois;
    }

    /** The months of a year in which the action runs; the whole year when its dates do not say. */
    private static SortedMap<YearMonth, Montant> moisDe(Action action, int annee) {
        YearMonth premier = action.debutLe() == null ? null : YearMonth.from(action.debutLe());
        YearMonth dernier = action.finLe() == null ? null : YearMonth.from(action.finLe());
        SortedMap<YearMonth, Montant> mois = new TreeMap<>();
        IntStream.rangeClosed(1, 12)
                .mapToObj(numero -> YearMonth.of(annee, numero))
                .filter(un -> (premier == null || !un.isBefore(premier)) && (dernier == null || !un.isAfter(dernier)))
                .forEach(un -> mois.put(un, Montant.de(1)));
        if (mois.isEmpty()) {
            IntStream.rangeClosed(1, 12).forEach(numero -> mois.put(YearMonth.of(annee, numero), Montant.de(1)));
        }
        return mois;
    }

    private static SortedMap<YearMonth, Montant> encaissements(
            LigneDeFinancement ligne,
            Action action,
            SortedMap<YearMonth, Montant> depenses,
            YearMonth debut,
            HypothesesDeTresorerie hypotheses) {
        SortedMap<YearMonth, Montant> parMois = new TreeMap<>();
        Montant reste = ligne.resteAEncaisser();
        if (reste == null || ligne.accorde() == null || reste.estNul()) {
            return parMois;
        }
        Montant plafond = ligne.accorde().fois(hypotheses.plafondDesAcomptes());
        Montant acomptes = plafond.moins(ligne.verse()).auMoinsZero();
        if (acomptes.depasse(reste)) {
            acomptes = reste;
        }
        SortedMap<YearMonth, Montant> parts = Prorata.repartir(acomptes, depenses);
        parts.forEach((mois, part) -> parMois.merge(mois.plusMonths(hypotheses.delaiDAcompte()), part, Montant::plus));
        if (parts.isEmpty()) {
            parMois.merge(debut.plusMonths(hypotheses.delaiDAcompte()), acomptes, Montant::plus);
        }
        parMois.merge(
                fin(action, depenses, debut).plusMonths(hypotheses.delaiDuSolde()),
                reste.moins(acomptes),
                Montant::plus);
        return parMois;
    }

    /** When the action ends, never before the first month. */
    private static YearMonth fin(Action action, SortedMap<YearMonth, Montant> depenses, YearMonth debut) {
        YearMonth fin = action.finLe() != null
                ? YearMonth.from(action.finLe())
                : depenses.isEmpty() ? debut : depenses.lastKey();
        return fin.isBefore(debut) ? debut : fin;
    }

    /** The month in which the most money is out; null when none ever is. */
    @Nullable
    Mois pic() {
        return mois.stream()
                .filter(un -> un.avance().estPositif())
                .max(Comparator.comparing(Mois::avance).thenComparing(Mois::mois, Comparator.reverseOrder()))
                .orElse(null);
    }

    public Montant aPayer() {
        return Montant.somme(mois.stream().map(Mois::aPayer));
    }

    public Montant aEncaisser() {
        return Montant.somme(mois.stream().map(Mois::aEncaisser));
    }
}
