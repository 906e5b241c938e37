package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The files of the demonstration; days in them are counted from today, amounts are euros, rates are shares of 1. */
record JeuDeDonnees(List<Ligne> actions, Map<String, Map<String, List<Ligne>>> suites) {

    /** What an action has, each in a file where the column {@code action} names it. */
    private static final List<String> SUITES = List.of(
            "jalons",
            "chaines",
            "suivis",
            "ratures",
            "points",
            "blocages",
            "depenses",
            "financements",
            "versements",
            "plans",
            "dossiers",
            "pieces",
            "confirmations",
            "renouvellements",
            "derogations",
            "documents",
            "publications",
            "archives");

    /**
     * Reads a folder of the classpath.
     *
     * @throws fr.paysdesalers.pvd.socle.FichierInvalide naming file and line
     */
    static JeuDeDonnees lire(String dossier) {
        List<Ligne> actions = FichierCsv.lire(fichier(dossier, "actions"), Function.identity());
        Map<String, Ligne> cles = new LinkedHashMap<>();
        actions.forEach(action -> {
            if (cles.put(action.texte("cle"), action) != null) {
                throw action.erreur("l’action " + action.texte("cle") + " est décrite deux fois", null);
            }
        });
        return new JeuDeDonnees(
                actions, SUITES.stream().collect(Collectors.toMap(nom -> nom, nom -> parAction(dossier, nom, cles))));
    }

    private static Map<String, List<Ligne>> parAction(String dossier, String nom, Map<String, Ligne> cles) {
        return FichierCsv.lire(fichier(dossier, nom), ligne -> {
                    if (!cles.containsKey(ligne.texte("action"))) {
                        throw ligne.erreur("l’action " + ligne.texte("action") + " n’est pas dans actions.csv", null);
                    }
                    return ligne;
                })
                .stream()
                .collect(Collectors.groupingBy(ligne -> ligne.texte("action")));
    }

    private static ClassPathResource fichier(String dossier, String nom) {
        return new ClassPathResource(dossier + "/" + nom + ".csv");
    }

    /** The lines of a file on an action, in their order. */
    List<Ligne> de(String fichier, Ligne action) {
        return de(fichier, action.texte("cle"));
    }

    /** The same by the key of the action. */
    List<Ligne> de(String fichier, String action) {
        return suites.getOrDefault(fichier, Map.of()).getOrDefault(action, List.of());
    }

    /** The day on which the first action was created. */
    int premierJour() {
        return actions.stream().mapToInt(action -> action.entier("cree")).min().orElse(0);
    }
}
