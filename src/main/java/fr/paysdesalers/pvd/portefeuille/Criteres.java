package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Statut;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list of actions is asked, as it stands in the URL: it can be shared. A value that means nothing is ignored.
 *
 * @param objectif number of an objective
 * @param commune INSEE code
 * @param page from 1
 */
public record Criteres(
        @Nullable String q,
        @Nullable Integer objectif,
        @Nullable Statut statut,
        @Nullable String commune,
        @Nullable Signal signal,
        Tri tri,
        int page) {

    private static final Pattern COMMUNE = Pattern.compile("[0-9AB]{5}");
    private static final Pattern ENTIER = Pattern.compile("[1-9]\\d{0,4}");
    private static final int RECHERCHE_MAXIMALE = 200;

    public static final Criteres TOUS = new Criteres(null, null, null, null, null, Tri.REFERENCE, 1);

    /** Reads the parameters of a URL. */
    public static Criteres de(Map<String, String> parametres) {
        String q = parametres.getOrDefault("q", "").replace("\0", "").strip();
        Integer page = entier(parametres.get("page"));
        Tri tri = constante(Tri.class, parametres.get("tri"));
        String commune = parametres.get("commune");
        return new Criteres(
                q.isEmpty() ? null : q.substring(0, Math.min(q.length(), RECHERCHE_MAXIMALE)),
                entier(parametres.get("objectif")),
                constante(Statut.class, parametres.get("statut")),
                commune != null && COMMUNE.matcher(commune).matches() ? commune : null,
                constante(Signal.class, parametres.get("signal")),
                tri == null ? Tri.REFERENCE : tri,
                page == null ? 1 : page);
    }

    public static Criteres signal(Signal signal) {
        return new Criteres(null, null, null, null, signal, Tri.REFERENCE, 1);
    }

    public static Criteres commune(String codeInsee) {
        return new Criteres(null, null, null, codeInsee, null, Tri.REFERENCE, 1);
    }

    public static Criteres objectif(int numero) {
        return new Criteres(null, numero, null, null, null, Tri.REFERENCE, 1);
    }

    public Criteres et(Statut autre) {
        return new Criteres(q, objectif, autre, commune, signal, tri, 1);
    }

    public Criteres page(int autre) {
        return new Criteres(q, objectif, statut, commune, signal, tri, autre);
    }

    /** The same question without one of its filters. */
    public Criteres sans(String filtre) {
        return new Criteres(
                filtre.equals("q") ? null : q,
                filtre.equals("objectif") ? null : objectif,
                filtre.equals("statut") ? null : statut,
                filtre.equals("commune") ? null : commune,
                filtre.equals("signal") ? null : signal,
                tri,
                1);
    }

    public boolean estVide() {
        return q == null && objectif == null && statut == null && commune == null && signal == null;
    }

    /** The query string, with its question mark; empty when nothing is asked. */
    public String parametres() {
        UriComponentsBuilder url = UriComponentsBuilder.newInstance();
        Map<String, @Nullable Object> valeurs = new LinkedHashMap<>();
        valeurs.put("q", q);
        valeurs.put("objectif", objectif);
        valeurs.put("statut", statut);
        valeurs.put("commune", commune);
        valeurs.put("signal", signal);
        valeurs.put("tri", tri == Tri.REFERENCE ? null : tri);
        valeurs.put("page", page == 1 ? null : page);
        valeurs.forEach((cle, valeur) -> {
            if (valeur != null) {
                url.queryParam(cle, "{" + cle + "}");
            }
        });
        valeurs.values().removeIf(valeur -> valeur == null);
        return url.encode().buildAndExpand(valeurs).toUriString();
    }

    private static @Nullable Integer entier(@Nullable String texte) {
        return texte != null && ENTIER.matcher(texte).matches() ? Integer.valueOf(texte) : null;
    }

    private static <E extends Enum<E>> @Nullable E constante(Class<E> genre, @Nullable String nom) {
        return Arrays.stream(genre.getEnumConstants())
                .filter(constante -> constante.name().equals(nom))
                .findFirst()
                .orElse(null);
    }
}
