package fr.paysdesalers.pvd.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** An address with the variables of its route filled in; the rows that they name are only made for the routes that have them. */
final class Chemin {

    private final Map<String, Supplier<Object>> variables = new LinkedHashMap<>();

    Chemin avec(String variable, Supplier<Object> valeur) {
        variables.put("{" + variable + "}", valeur);
        return this;
    }

    String remplir(String route) {
        String rempli = route;
        for (Map.Entry<String, Supplier<Object>> variable : variables.entrySet()) {
            if (rempli.contains(variable.getKey())) {
                rempli = rempli.replace(
                        variable.getKey(), String.valueOf(variable.getValue().get()));
            }
        }
        return rempli;
    }
}
