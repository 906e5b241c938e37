package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which actions are asked: a search and filters, as they stand in the URL, so that a question can be shared, kept, or
 * handed to an act on all its answers. A value that means nothing is ignored.
 *
 * @param q the search, as it was typed
 * @param filtres the values of each filter in force, none of them empty
 */
public record Criteres(@Nullable String q, Map<Filtre, List<String>> filtres) {

    public static final Criteres TOUS = new Criteres(null, Map.of());

    private static final int RECHERCHE_MAXIMALE = 200;
    private static final int VALEURS_MAXIMALES = 60;

    public Criteres {
        EnumMap<Filtre, List<String>> copie = new EnumMap<>(Filtre.class);
        copie.putAll(filtres);
        filtres = Collections.unmodifiableMap(copie);
    }

    /** Reads the parameters of a URL. */
    public static Criteres de(MultiValueMap<String, String> parametres) {
        String q = texte(parametres.getFirst("q"));
        Map<Filtre, List<String>> filtres = new EnumMap<>(Filtre.class);
        for (Filtre filtre : Filtre.values()) {
            List<String> valeurs = parametres.getOrDefault(filtre.parametre(), List.of()).stream()
                    .map(Criteres::texte)
                    .filter(valeur -> !valeur.isEmpty() && filtre.accepte(valeur))
                    .distinct()
                    .limit(filtre.estUnique() ? 1 : VALEURS_MAXIMALES)
                    .toList();
            if (!valeurs.isEmpty()) {
                filtres.put(filtre, valeurs);
            }
        }
        return new Criteres(q.isEmpty() ? null : q.substring(0, Math.min(q.length(), RECHERCHE_MAXIMALE)), filtres);
    }

    /** PostgreSQL keeps no NUL in a text. */
    private static String texte(@Nullable String valeur) {
        return valeur == null ? "" : valeur.replace("\0", "").strip();
    }

    public static Criteres signal(Signal signal) {
        return TOUS.et(Filtre.SIGNAL, signal.name());
    }

    public static Criteres commune(String codeInsee) {
        return TOUS.et(Filtre.COMMUNE, codeInsee);
    }

    public static Criteres objectif(int numero) {
        return TOUS.et(Filtre.OBJECTIF, String.valueOf(numero));
    }

    public Criteres et(Statut statut) {
        return et(Filtre.STATUT, statut.name());
    }

    public Criteres et(Filtre filtre, String valeur) {
        List<String> valeurs = new ArrayList<>(valeurs(filtre));
        valeurs.add(valeur);
        return avec(filtre, valeurs);
    }

    /** The same question without its search. */
    public Criteres sansRecherche() {
        return new Criteres(null, filtres);
    }

    /** The same question without one value of a filter. */
    public Criteres sans(Filtre filtre, String valeur) {
        return avec(
                filtre,
                valeurs(filtre).stream().filter(autre -> !autre.equals(valeur)).toList());
    }

    /**
     * What somebody may ask: a partner does not filter by a visibility or rules that it is not told, nor sees what is
     * archived.
     */
    public Criteres pour(Perimetre perimetre) {
        return perimetre.voitInterne()
                ? this
                : sans(Filtre.SIGNAL, Signal.REGLES.name())
                        .avec(Filtre.VISIBILITE, List.of())
                        .avec(Filtre.ARCHIVE, List.of());
    }

    private Criteres avec(Filtre filtre, List<String> valeurs) {
        Map<Filtre, List<String>> autres = new EnumMap<>(Filtre.class);
        autres.putAll(filtres);
        if (valeurs.isEmpty()) {
            autres.remove(filtre);
        } else {
            autres.put(filtre, List.copyOf(valeurs));
        }
        return new Criteres(q, autres);
    }

    public List<String> valeurs(Filtre filtre) {
        return filtres.getOrDefault(filtre, List.of());
    }

    /** The value of a filter that has one at most; null when it is not in force. */
    public @Nullable String valeur(Filtre filtre) {
        return valeurs(filtre).stream().findFirst().orElse(null);
    }

    public boolean a(Filtre filtre) {
        return filtres.containsKey(filtre);
    }

    public boolean estVide() {
        return q == null && filtres.isEmpty();
    }

    /** The query string, with its question mark; empty when nothing is asked. */
    public String parametres() {
        return adresse(table());
    }

    /** The parameters of the URL, in an order that does not change. */
    MultiValueMap<String, String> table() {
        MultiValueMap<String, String> table = new LinkedMultiValueMap<>();
        if (q != null) {
            table.add("q", q);
        }
        filtres.forEach((filtre, valeurs) -> table.addAll(filtre.parametre(), valeurs));
        return table;
    }

    static String adresse(MultiValueMap<String, String> parametres) {
        UriComponentsBuilder url = UriComponentsBuilder.newInstance();
        List<Object> valeurs = new ArrayList<>();
        parametres.forEach((nom, liste) -> liste.forEach(valeur -> {
            url.queryParam(nom, "{v}");
            valeurs.add(valeur);
        }));
        return url.encode().buildAndExpand(valeurs.toArray()).toUriString();
    }
}
