package fr.paysdesalers.pvd.socle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A question in an address: each value that is asked, under its name, in the order in which it was said. */
public final class Question {

    private final Map<String, @Nullable Object> valeurs = new LinkedHashMap<>();

    /** What is null is not asked. */
    public Question sur(String nom, @Nullable Object valeur) {
        valeurs.put(nom, valeur);
        return this;
    }

    /** The address of a page with the question; {@code chemin} alone when nothing is asked. */
    public String adresse(String chemin) {
        valeurs.values().removeIf(Objects::isNull);
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(chemin);
        valeurs.keySet().forEach(nom -> url.queryParam(nom, "{" + nom + "}"));
        return url.encode().buildAndExpand(valeurs).toUriString();
    }
}
