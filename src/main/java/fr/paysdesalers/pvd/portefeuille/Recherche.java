package fr.paysdesalers.pvd.portefeuille;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is typed in the search box, read as people mean it: words that must all be there, {@code "words in this order"},
 * {@code -word} that must not be there, {@code A12} for an action. « micro-crèche », « micro crèche » and « microcrèche »
 * are one word. Each term is a parameter of the SQL: nothing that is typed is ever read as a query.
 *
 * @param termes what must be there or not
 * @param numero the action that a reference names; null when it is none
 */
record Recherche(List<Terme> termes, @Nullable Integer numero) {

    private static final Pattern MOT = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");
    private static final Pattern REFERENCE = Pattern.compile("(?i)a ?([1-9]\\d{0,5})");
    private static final Pattern TRAIT = Pattern.compile("(?<=[\\p{L}\\p{N}])[-\\u2010\\u2011](?=[\\p{L}\\p{N}])");
    private static final Pattern SEPARATEURS = Pattern.compile("[\\p{Z}\\s\\u202f]+");
    private static final Pattern PREFIXE = Pattern.compile(
            "(micro|mini|multi|pluri|inter|intra|extra|tele|éco|eco|agro|socio|co|pré|péri)(\\p{L}{4,})");
    private static final int TERMES_MAXIMAUX = 12;

    /** Words, in the ways that they may be written. */
    record Terme(List<String> ecritures, boolean exclu) {}

    static @Nullable Recherche de(@Nullable String saisie) {
        if (saisie == null) {
            return null;
        }
        String propre = SEPARATEURS
                .matcher(Normalizer.normalize(saisie, Normalizer.Form.NFC))
                .replaceAll(" ")
                .replaceAll("[«»“”„]", "\"")
                .strip();
        List<Terme> termes = new ArrayList<>();
        Matcher mots = MOT.matcher(propre);
        while (mots.find() && termes.size() < TERMES_MAXIMAUX) {
            String phrase = mots.group(2);
            String mot = mots.group(3);
            boolean exclu = !mots.group(1).isEmpty();
            if (phrase != null && !phrase.isBlank()) {
                termes.add(new Terme(List.of(phrase), exclu));
            } else if (mot != null) {
                termes.add(new Terme(ecritures(mot), exclu));
            }
        }
        Matcher reference = REFERENCE.matcher(propre);
        return new Recherche(List.copyOf(termes), reference.matches() ? Integer.valueOf(reference.group(1)) : null);
    }

    private static List<String> ecritures(String mot) {
        if (TRAIT.matcher(mot).find()) {
            return List.of(mot, TRAIT.matcher(mot).replaceAll(""));
        }
        Matcher prefixe = PREFIXE.matcher(mot.toLowerCase(Locale.FRENCH));
        return prefixe.matches() ? List.of(mot, prefixe.group(1) + " " + prefixe.group(2)) : List.of(mot);
    }

    /** The tsquery that actions must match; its parameters are those of {@link #parametres}. */
    String requete() {
        List<String> lectures = new ArrayList<>();
        lectures.add(suite(0, termes.size()));
        for (int rang = 0; rang + 1 < termes.size(); rang++) {
            if (seCollent(termes.get(rang), termes.get(rang + 1))) {
                lectures.add(et(suite(0, rang), et(mot("collage" + rang), suite(rang + 2, termes.size()))));
            }
        }
        return lectures.stream().map(lecture -> "(" + lecture + ")").collect(Collectors.joining(" || "));
    }

    /** The tsquery of the words as they are typed: empty when none of them counts. */
    String mots() {
        return suite(0, termes.size());
    }

    /** The tsquery of what excerpts highlight: any of the words looked for, as they are written too. */
    String surlignage() {
        List<String> mots = new ArrayList<>();
        for (int rang = 0; rang < termes.size(); rang++) {
            if (!termes.get(rang).exclu()) {
                for (int ecriture = 0; ecriture < termes.get(rang).ecritures().size(); ecriture++) {
                    mots.add(mot("mot" + rang + "_" + ecriture));
                    mots.add("phraseto_tsquery('fr', :mot" + rang + "_" + ecriture + ")");
                }
            }
        }
        return mots.isEmpty() ? "to_tsquery('fr', '')" : String.join(" || ", mots);
    }

    void dans(Map<String, Object> parametres) {
        for (int rang = 0; rang < termes.size(); rang++) {
            List<String> ecritures = termes.get(rang).ecritures();
            for (int ecriture = 0; ecriture < ecritures.size(); ecriture++) {
                parametres.put("mot" + rang + "_" + ecriture, ecritures.get(ecriture));
            }
            if (rang + 1 < termes.size()) {
                parametres.put(
                        "collage" + rang,
                        ecritures.get(0) + termes.get(rang + 1).ecritures().get(0));
            }
        }
        parametres.put("numero", numero == null ? 0 : numero);
    }

    /** Two plain words, one after the other, may be one word of the text. */
    private static boolean seCollent(Terme un, Terme autre) {
        return !un.exclu()
                && !autre.exclu()
                && un.ecritures().size() == 1
                && autre.ecritures().size() == 1
                && !un.ecritures().get(0).contains(" ")
                && !autre.ecritures().get(0).contains(" ");
    }

    private String suite(int debut, int fin) {
        String suite = "";
        for (int rang = debut; rang < fin; rang++) {
            Terme terme = termes.get(rang);
            List<String> mots = new ArrayList<>();
            for (int ecriture = 0; ecriture < terme.ecritures().size(); ecriture++) {
                mots.add(mot("mot" + rang + "_" + ecriture));
            }
            String alternative = "(" + String.join(" || ", mots) + ")";
            suite = et(suite, terme.exclu() ? "!!" + alternative : alternative);
        }
        return suite;
    }

    private static String et(String un, String autre) {
        return un.isEmpty() ? autre : autre.isEmpty() ? un : un + " && " + autre;
    }

    private static String mot(String parametre) {
        return "phraseto_tsquery('fr', recherche_normaliser(:" + parametre + "))";
    }
}
