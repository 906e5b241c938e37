package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.Perimetre;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A whole URL of the list: which actions, and how they are shown. */
public record Demande(Criteres criteres, Affichage affichage) {

    public static Demande de(MultiValueMap<String, String> parametres, Perimetre perimetre) {
        return new Demande(Criteres.de(parametres).pour(perimetre), Affichage.de(parametres));
    }

    /** Reads a query string again, with or without its question mark: nothing of it is trusted. */
    static Demande lire(String parametres, Perimetre perimetre) {
        MultiValueMap<String, String> table = new LinkedMultiValueMap<>();
        for (String paire : parametres.replaceFirst("^\\?", "").split("&", -1)) {
            int egal = paire.indexOf('=');
            if (egal > 0) {
                table.add(decoder(paire.substring(0, egal)), decoder(paire.substring(egal + 1)));
            }
        }
        return de(table, perimetre);
    }

    private static String decoder(String valeur) {
        try {
            return URLDecoder.decode(valeur, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malforme) {
            return "";
        }
    }

    Demande avec(Criteres autres) {
        return new Demande(autres, affichage.page(1));
    }

    Demande avec(Affichage autre) {
        return new Demande(criteres, autre);
    }

    /** The parameters of the URL, in an order that does not change. */
    MultiValueMap<String, String> table() {
        MultiValueMap<String, String> table = criteres.table();
        affichage.dans(table);
        return table;
    }

    /** The query string, with its question mark; empty for the plain list. */
    String parametres() {
        return Criteres.adresse(table());
    }

    String href(Perimetre perimetre) {
        return perimetre.chemin("/actions") + parametres();
    }
}
