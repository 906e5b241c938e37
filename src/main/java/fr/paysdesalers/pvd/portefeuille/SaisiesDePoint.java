package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.Assemblage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Reads one row of the weekly sweep from the form that holds all of them: its fields are named after its reference
 * ({@code A12.mot}), so that what is typed in the other rows waits its turn.
 */
@Component
class SaisiesDePoint {

    static final List<String> CHAMPS = List.of("vers", "meteo", "mot", "prochainLe");

    private final Assemblage assemblage;

    SaisiesDePoint(Assemblage assemblage) {
        this.assemblage = assemblage;
    }

    /** The row, made and checked; its target is null when a field does not convert. */
    BindingResult lire(String reference, HttpServletRequest requete) {
        Map<String, List<String>> valeurs = new HashMap<>();
        CHAMPS.forEach(champ -> {
            String valeur = requete.getParameter(reference + "." + champ);
            if (valeur != null) {
                valeurs.put(champ, List.of(valeur));
            }
        });
        return assemblage.assembler(PointForm.class, valeurs);
    }

    /** What was typed in a field of a row; empty when nothing was. */
    static String texte(String reference, String champ, HttpServletRequest requete) {
        String valeur = requete.getParameter(reference + "." + champ);
        return valeur == null ? "" : valeur.strip();
    }
}
