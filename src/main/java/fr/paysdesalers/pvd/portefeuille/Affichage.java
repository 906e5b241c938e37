package fr.paysdesalers.pvd.portefeuille;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * How the answers are shown: it changes neither which ones they are, nor how many.
 *
 * @param page from 1
 * @param colonnes what the URL asks; null where each sees the columns of their choice
 * @param debut the first day of the period that the timeline shows; null for the present one
 */
public record Affichage(
        Vue vue,
        Tri tri,
        Sens sens,
        int page,
        @Nullable Set<Colonne> colonnes,
        Zoom zoom,
        @Nullable LocalDate debut) {

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,4}");

    static final Affichage TABLE = new Affichage(Vue.TABLE, Tri.REFERENCE, Sens.CROISSANT, 1, null, Zoom.TOUT, null);

    /** Reads the parameters of a URL; what means nothing is ignored. */
    static Affichage de(MultiValueMap<String, String> parametres) {
        Vue vue = code(Vue.values(), parametres.getFirst("vue"), Vue.TABLE);
        Tri tri = code(Tri.values(), parametres.getFirst("tri"), vue.tri());
        Zoom zoom = code(Zoom.values(), parametres.getFirst("zoom"), Zoom.TOUT);
        String page = parametres.getFirst("page");
        String colonnes = parametres.getFirst("colonnes");
        String debut = parametres.getFirst("debut");
        LocalDate jour = debut == null || zoom == Zoom.TOUT ? null : Filtre.jour(debut);
        return new Affichage(
                vue,
                tri,
                sens(parametres.getFirst("sens"), tri),
                page != null && PAGE.matcher(page).matches() ? Integer.parseInt(page) : 1,
                colonnes == null ? null : Colonne.lire(colonnes),
                zoom,
                jour == null ? null : zoom.debut(jour));
    }

    /** A form that does not know the usual direction of an order asks for the other one. */
    private static Sens sens(@Nullable String code, Tri tri) {
        return "inverse".equals(code) ? tri.sens().inverse() : code(Sens.values(), code, tri.sens());
    }

    public boolean aLEnvers() {
        return sens != tri.sens();
    }

    /** Older links write constants in capitals. */
    private static <E extends Enum<E>> E code(E[] valeurs, @Nullable String code, E sinon) {
        return Arrays.stream(valeurs)
                .filter(valeur -> valeur.name().equalsIgnoreCase(code))
                .findFirst()
                .orElse(sinon);
    }

    Affichage vue(Vue autre) {
        Tri voulu = tri == vue.tri() ? autre.tri() : tri;
        return new Affichage(autre, voulu, voulu == tri ? sens : voulu.sens(), 1, colonnes, zoom, debut);
    }

    Affichage tri(Tri autre, Sens autreSens) {
        return new Affichage(vue, autre, autreSens, 1, colonnes, zoom, debut);
    }

    Affichage page(int autre) {
        return new Affichage(vue, tri, sens, autre, colonnes, zoom, debut);
    }

    Affichage colonnes(@Nullable Set<Colonne> autres) {
        return new Affichage(vue, tri, sens, page, autres, zoom, debut);
    }

    /** Another period, on the same page of actions. */
    Affichage zoom(Zoom autre, @Nullable LocalDate autreDebut) {
        return new Affichage(vue, tri, sens, page, colonnes, autre, autreDebut);
    }

    /** Adds to a URL what differs from the usual. */
    void dans(MultiValueMap<String, String> parametres) {
        ajouter(parametres, "vue", vue.code(), vue != Vue.TABLE);
        ajouter(parametres, "tri", tri.name(), tri != vue.tri());
        ajouter(parametres, "sens", sens.code(), sens != tri.sens());
        ajouter(parametres, "zoom", zoom.code(), zoom != Zoom.TOUT && vue == Vue.CALENDRIER);
        ajouter(parametres, "debut", String.valueOf(debut), debut != null && vue == Vue.CALENDRIER);
        ajouter(parametres, "colonnes", colonnes == null ? "" : Colonne.ecrire(colonnes), colonnes != null);
        ajouter(parametres, "page", String.valueOf(page), page != 1);
    }

    private static void ajouter(MultiValueMap<String, String> parametres, String nom, String valeur, boolean utile) {
        if (utile) {
            parametres.add(nom, valeur);
        }
    }
}
