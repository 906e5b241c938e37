package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.financement.PlanAnnuel;
import fr.paysdesalers.pvd.financement.RepartitionAnnuelle;
import fr.paysdesalers.pvd.maquette.ActionPlanifiee.Action;
import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.TexteDeTableur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;

/**
 * What a frozen maquette says, and the canonical text that keeps it: comma-separated, one line for each action, year and
 * heading, always in the same order. The same maquette always gives the same text, hence the same print.
 */
record MaquetteFigee(List<ActionFigee> actions) {

    private static final String[] ENTETE = {
        "reference", "action", "objectif", "maitre_ouvrage", "communes", "statut", "annee", "rubrique", "montant"
    };
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final String PRESENCE = "ACTION";
    private static final String COUT = "COUT_HT";
    private static final String PREVU = "PREVU_";
    private static final String RECU = "RECU_";

    /**
     * An action as it was frozen; euros, for all the years.
     *
     * @param cout HT; null when it was unknown
     * @param prevus by the name of a column
     * @param recus by the name of a column
     */
    record ActionFigee(
            String reference,
            String nom,
            @Nullable Montant cout,
            SortedMap<String, Montant> prevus,
            SortedMap<String, Montant> recus) {

        Montant ressources() {
            return Montant.somme(prevus.values().stream());
        }

        Montant recu() {
            return Montant.somme(recus.values().stream());
        }
    }

    /** The text to keep. */
    static String ecrire(List<ActionPlanifiee> actions) {
        StringBuilder texte = new StringBuilder();
        try (CSVPrinter lignes = new CSVPrinter(texte, FORMAT)) {
            lignes.printRecord((Object[]) ENTETE);
            for (ActionPlanifiee action : actions) {
                for (Map.Entry<String, RepartitionAnnuelle> rubrique :
                        rubriques(action.plan()).entrySet()) {
                    ecrire(lignes, action.action(), rubrique.getKey(), rubrique.getValue());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texte.toString();
    }

    private static Map<String, RepartitionAnnuelle> rubriques(PlanAnnuel plan) {
        Map<String, RepartitionAnnuelle> rubriques = new LinkedHashMap<>();
        rubriques.put(PRESENCE, RepartitionAnnuelle.VIDE);
        if (plan.ht() != null) {
            rubriques.put(COUT, plan.ht());
            rubriques.put("COUT_TTC", plan.ttc());
            rubriques.put("ASSIETTE", plan.assiette());
            rubriques.put("COUT_DU_PLAN_" + plan.base().name(), plan.cout() == null ? plan.ht() : plan.cout());
        }
        Map<ColonneDeMaquette, RepartitionAnnuelle> prevus = new EnumMap<>(ColonneDeMaquette.class);
        Map<ColonneDeMaquette, RepartitionAnnuelle> recus = new EnumMap<>(ColonneDeMaquette.class);
        plan.lignes().forEach(ligne -> {
            ColonneDeMaquette colonne = ColonneDeMaquette.de(ligne.ligne());
            prevus.merge(colonne, ligne.prevu(), RepartitionAnnuelle::plus);
            recus.merge(colonne, ligne.verse(), RepartitionAnnuelle::plus);
        });
        prevus.forEach((colonne, montants) -> rubriques.put(PREVU + colonne.name(), montants));
        recus.forEach((colonne, montants) -> rubriques.put(RECU + colonne.name(), montants));
        return rubriques;
    }

    private static void ecrire(CSVPrinter lignes, Action action, String rubrique, RepartitionAnnuelle montants)
            throws IOException {
        if (rubrique.equals(PRESENCE)) {
            ecrire(lignes, action, "", rubrique, Montant.ZERO);
        }
        for (Map.Entry<Integer, Montant> annee : montants.parAnnee().entrySet()) {
            ecrire(lignes, action, annee.getKey().toString(), rubrique, annee.getValue());
        }
        if (!montants.sansAnnee().estNul()) {
            ecrire(lignes, action, "", rubrique, montants.sansAnnee());
        }
    }

    private static void ecrire(CSVPrinter lignes, Action action, String annee, String rubrique, Montant montant)
            throws IOException {
        lignes.printRecord(
                action.reference(),
                TexteDeTableur.neutre(action.nom()),
                TexteDeTableur.neutre(action.objectifNumero() + ". " + action.objectif()),
                TexteDeTableur.neutre(action.maitreOuvrage()),
                TexteDeTableur.neutre(action.communes()),
                action.statut().name(),
                annee,
                rubrique,
                montant.valeur().toPlainString());
    }

    /** Reads a text that was kept. */
    static MaquetteFigee lire(String texte) {
        List<Ligne> lignes =
                FichierCsv.lire(new ByteArrayResource(texte.getBytes(StandardCharsets.UTF_8)), Function.identity());
        Map<String, List<Ligne>> parAction = new LinkedHashMap<>();
        lignes.forEach(ligne -> parAction
                .computeIfAbsent(ligne.texte("reference"), reference -> new ArrayList<>())
                .add(ligne));
        return new MaquetteFigee(
                parAction.values().stream().map(MaquetteFigee::action).toList());
    }

    private static ActionFigee action(List<Ligne> lignes) {
        SortedMap<String, Montant> rubriques = new TreeMap<>();
        lignes.forEach(
                ligne -> rubriques.merge(ligne.texte("rubrique"), ligne.valeur("montant", Montant::de), Montant::plus));
        String nom = lignes.get(0).texteOuNul("action");
        return new ActionFigee(
                lignes.get(0).texte("reference"),
                nom == null ? "" : TexteDeTableur.rendu(nom),
                rubriques.get(COUT),
                commencant(rubriques, PREVU),
                commencant(rubriques, RECU));
    }

    private static SortedMap<String, Montant> commencant(SortedMap<String, Montant> rubriques, String debut) {
        SortedMap<String, Montant> choisies = new TreeMap<>();
        rubriques.forEach((rubrique, montant) -> {
            if (rubrique.startsWith(debut) && !montant.estNul()) {
                choisies.put(rubrique.substring(debut.length()), montant);
            }
        });
        return choisies;
    }
}
