package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.maquette.MaquetteFigee.ActionFigee;
import fr.paysdesalers.pvd.socle.Montant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two maquettes: action by action, funder by funder, in euros.
 *
 * @param total of all the actions, those that came and went included
 */
record EcartsDeMaquettes(
        List<EcartDAction> actions,
        List<EcartDeColonne> colonnes,
        List<ActionFigee> ajoutees,
        List<ActionFigee> retirees,
        EcartDAction total) {

    /** Two amounts; an unknown one counts as nothing. */
    record Ecart(@Nullable Montant avant, @Nullable Montant apres) {

        Montant valeur() {
            return ouZero(apres).moins(ouZero(avant));
        }

        private static Montant ouZero(@Nullable Montant montant) {
            return montant == null ? Montant.ZERO : montant;
        }
    }

    /** An action that is in both. */
    record EcartDAction(String reference, String nom, Ecart cout, Ecart ressources, Ecart recu) {

        boolean estNul() {
            return Stream.of(cout, ressources, recu)
                    .allMatch(ecart -> ecart.valeur().estNul());
        }
    }

    /** A column of funders, by its name. */
    record EcartDeColonne(String colonne, Ecart prevu, Ecart recu) {}

    static EcartsDeMaquettes entre(MaquetteFigee avant, MaquetteFigee apres) {
        Map<String, ActionFigee> anciennes = parReference(avant);
        Map<String, ActionFigee> nouvelles = parReference(apres);
        List<EcartDAction> actions = new ArrayList<>();
        nouvelles.forEach((reference, action) -> {
            ActionFigee ancienne = anciennes.get(reference);
            if (ancienne != null) {
                EcartDAction ecart = ecart(action.reference(), action.nom(), ancienne, action);
                if (!ecart.estNul()) {
                    actions.add(ecart);
                }
            }
        });
        return new EcartsDeMaquettes(
                actions,
                colonnes(avant, apres),
                sansCelles(apres, anciennes),
                sansCelles(avant, nouvelles),
                new EcartDAction(
                        "",
                        "",
                        new Ecart(cout(avant), cout(apres)),
                        new Ecart(somme(avant, ActionFigee::ressources), somme(apres, ActionFigee::ressources)),
                        new Ecart(somme(avant, ActionFigee::recu), somme(apres, ActionFigee::recu))));
    }

    private static EcartDAction ecart(String reference, String nom, ActionFigee avant, ActionFigee apres) {
        return new EcartDAction(
                reference,
                nom,
                new Ecart(avant.cout(), apres.cout()),
                new Ecart(avant.ressources(), apres.ressources()),
                new Ecart(avant.recu(), apres.recu()));
    }

    private static Montant cout(MaquetteFigee maquette) {
        return Montant.somme(maquette.actions().stream().flatMap(action -> Stream.ofNullable(action.cout())));
    }

    private static Montant somme(MaquetteFigee maquette, Function<ActionFigee, Montant> montant) {
        return Montant.somme(maquette.actions().stream().map(montant));
    }

    private static Map<String, ActionFigee> parReference(MaquetteFigee maquette) {
        Map<String, ActionFigee> parReference = new LinkedHashMap<>();
        maquette.actions().forEach(action -> parReference.put(action.reference(), action));
        return parReference;
    }

    private static List<ActionFigee> sansCelles(MaquetteFigee maquette, Map<String, ActionFigee> autres) {
        return maquette.actions().stream()
                .filter(action -> !autres.containsKey(action.reference()))
                .toList();
    }

    /** The columns that one or the other fills, in the order of the maquette; those that it has no more come last. */
    private static List<EcartDeColonne> colonnes(MaquetteFigee avant, MaquetteFigee apres) {
        SortedMap<String, Montant> prevusAvant = totaux(avant, ActionFigee::prevus);
        SortedMap<String, Montant> prevusApres = totaux(apres, ActionFigee::prevus);
        SortedMap<String, Montant> recusAvant = totaux(avant, ActionFigee::recus);
        SortedMap<String, Montant> recusApres = totaux(apres, ActionFigee::recus);
        return Stream.of(prevusAvant, prevusApres, recusAvant, recusApres)
                .flatMap(totaux -> totaux.keySet().stream())
                .distinct()
                .sorted(Comparator.comparingInt(EcartsDeMaquettes::rang).thenComparing(Function.identity()))
                .map(colonne -> new EcartDeColonne(
                        colonne,
                        new Ecart(prevusAvant.get(colonne), prevusApres.get(colonne)),
                        new Ecart(recusAvant.get(colonne), recusApres.get(colonne))))
                .toList();
    }

    private static int rang(String colonne) {
        for (ColonneDeMaquette une : ColonneDeMaquette.values()) {
            if (une.name().equals(colonne)) {
                return une.ordinal();
            }
        }
        return Integer.MAX_VALUE;
    }

    static SortedMap<String, Montant> totaux(
            MaquetteFigee maquette, Function<ActionFigee, SortedMap<String, Montant>> montants) {
        SortedMap<String, Montant> totaux = new TreeMap<>();
        maquette.actions()
                .forEach(action -> montants.apply(action)
                        .forEach((colonne, montant) -> totaux.merge(colonne, montant, Montant::plus)));
        return totaux;
    }
}
