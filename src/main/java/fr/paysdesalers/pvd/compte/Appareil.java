package fr.paysdesalers.pvd.compte;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser says it is, in a few words that its owner recognises: no version, nothing that would follow anybody. */
record Appareil(String nom) {

    private static final Map<String, String> NAVIGATEURS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMES = new LinkedHashMap<>();

    static {
        // The order counts: Edge and Opera say that they are Chrome, Chrome that it is Safari
        NAVIGATEURS.put("Edg", "Edge");
        NAVIGATEURS.put("OPR/", "Opera");
        NAVIGATEURS.put("Firefox/", "Firefox");
        NAVIGATEURS.put("FxiOS/", "Firefox");
        NAVIGATEURS.put("Chrome/", "Chrome");
        NAVIGATEURS.put("CriOS/", "Chrome");
        NAVIGATEURS.put("Safari/", "Safari");
        SYSTEMES.put("Android", "Android");
        SYSTEMES.put("iPhone", "iPhone");
        SYSTEMES.put("iPad", "iPad");
        SYSTEMES.put("Windows", "Windows");
        SYSTEMES.put("Mac OS X", "Mac");
        SYSTEMES.put("Linux", "Linux");
    }

    static Appareil de(@Nullable String agent) {
        String navigateur = premier(NAVIGATEURS, agent);
        String systeme = premier(SYSTEMES, agent);
        if (navigateur.isEmpty()) {
            return new Appareil(systeme);
        }
        return new Appareil(systeme.isEmpty() ? navigateur : navigateur + ", " + systeme);
    }

    private static String premier(Map<String, String> mots, @Nullable String agent) {
        return mots.entrySet().stream()
                .filter(mot -> agent != null && agent.contains(mot.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
