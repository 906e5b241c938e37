package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Assemblage;
import fr.paysdesalers.pvd.socle.ChampsDeSaisie;
import fr.paysdesalers.pvd.socle.Conflits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads a form that edits some sections of a sheet: what it does not show stays as it is saved. */
@Component
class SaisiesDeFiche {

    private final ChampsDeSaisie champs;
    private final Assemblage assemblage;

    SaisiesDeFiche(ChampsDeSaisie champs, Assemblage assemblage) {
        this.champs = champs;
        this.assemblage = assemblage;
    }

    /**
     * The whole form: the fields of these sections as they are sent, the others as they are saved. A field that the
     * conflict page leaves to the other person counts among the others.
     */
    BindingResult lire(FicheActionForm enregistree, Set<Section> sections, Map<String, String[]> envoyes) {
        Map<String, List<String>> valeurs = new LinkedHashMap<>(champs.envois(enregistree));
        Set<String> montres = Section.champs(sections);
        montres.removeIf(champ -> contient(envoyes, Conflits.GARDER + champ, "sienne"));
        montres.add("version");
        valeurs.keySet().removeIf(nom -> montres.contains(champ(nom)));
        envoyes.forEach((nom, envoi) -> {
            if (montres.contains(champ(nom))) {
                valeurs.put(nom, List.of(envoi));
            }
        });
        return assemblage.assembler(FicheActionForm.class, valeurs);
    }

    private static boolean contient(Map<String, String[]> envoyes, String nom, String valeur) {
        return List.of(envoyes.getOrDefault(nom, new String[0])).contains(valeur);
    }

    /** {@code parts} for {@code parts[12]}. */
    private static String champ(String nom) {
        int crochet = nom.indexOf('[');
        return crochet < 0 ? nom : nom.substring(0, crochet);
    }
}
