package fr.paysdesalers.pvd.territoire;

import fr.paysdesalers.pvd.socle.CodeInsee;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.SaisieInvalide;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The communes of a territory in a text area, one a line: {@code 15153 ; Pleaux ; 1571 ; oui}, the last cell for a
 * bourg-centre; pasted from a spreadsheet, cells are parted by tabulations.
 */
public record CommunesSaisies(String texte, int millesime, String arrondissement) {

    static final String CHAMP = "listeDeCommunes";

    private static final int MAXIMUM = 200;
    private static final int LONGUEUR_DU_NOM = 100;

    /** @throws RefusDeSaisie on {@code listeDeCommunes}, saying which line is wrong and why */
    List<CommuneForm> lire() {
        List<CommuneForm> communes = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> noms = new HashSet<>();
        int numero = 0;
        for (String ligne : texte.lines().toList()) {
            numero++;
            if (ligne.isBlank()) {
                continue;
            }
            CommuneForm commune = lire(numero, ligne);
            if (!codes.add(String.valueOf(commune.insee()))
                    || !noms.add(String.valueOf(commune.nom()).toLowerCase(Locale.ROOT))) {
                throw new RefusDeSaisie(CHAMP, "territoire.communes.double", numero, String.valueOf(commune.nom()));
            }
            communes.add(commune);
        }
        if (communes.isEmpty() || communes.size() > MAXIMUM) {
            throw new RefusDeSaisie(CHAMP, "territoire.communes.nombre", MAXIMUM);
        }
        return communes;
    }

    private CommuneForm lire(int numero, String ligne) {
        String[] cellules = ligne.replaceAll("[\\u00a0\\u202f]", " ").strip().split("\\s*[;\\t]\\s*");
        if (cellules.length < 3 || cellules[1].isEmpty() || cellules[1].length() > LONGUEUR_DU_NOM) {
            throw new RefusDeSaisie(CHAMP, "territoire.communes.forme", numero);
        }
        return new CommuneForm(
                null,
                code(numero, cellules[0]),
                cellules[1],
                population(numero, cellules[2]),
                millesime,
                arrondissement,
                cellules.length > 3 && estOui(cellules[3]));
    }

    /** Spreadsheets take the zero away from 01004. */
    private static String code(int numero, String cellule) {
        try {
            return new CodeInsee(cellule.matches("\\d{4}") ? "0" + cellule : cellule.toUpperCase(Locale.ROOT)).valeur();
        } catch (SaisieInvalide faux) {
            throw new RefusDeSaisie(CHAMP, "territoire.communes.code", numero, cellule);
        }
    }

    private static int population(int numero, String cellule) {
        String chiffres = cellule.replace(" ", "");
        if (!chiffres.matches("\\d{1,7}")) {
            throw new RefusDeSaisie(CHAMP, "territoire.communes.population", numero, cellule);
        }
        return Integer.parseInt(chiffres);
    }

    private static boolean estOui(String cellule) {
        return Set.of("oui", "o", "x", "1", "true", "vrai").contains(cellule.toLowerCase(Locale.ROOT));
    }
}
