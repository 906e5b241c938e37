package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.socle.Question;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a partner asks of the list of its files. What cannot be understood in an address is left out, as if not asked.
 *
 * @param q words that a file must all bear, without regard to accents nor case
 * @param convention the slug of one of its conventions
 * @param page from 1
 */
record CriteresDeDossiers(
        @Nullable String q,
        @Nullable String convention,
        @Nullable EtatFinancement etat,
        int page) {

    private static final int MOTS_LUS = 100;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANCS = Pattern.compile("\\s+");

    static CriteresDeDossiers de(Map<String, String> parametres) {
        return new CriteresDeDossiers(
                texte(parametres.get("q")),
                texte(parametres.get("convention")),
                etat(parametres.get("etat")),
                page(parametres.get("page")));
    }

    public boolean estVide() {
        return q == null && convention == null && etat == null;
    }

    /** Of the convention that is asked, if one is. */
    boolean retient(String slug) {
        return convention == null || convention.equals(slug);
    }

    boolean retient(LigneDeFinancement ligne, String nomDeConvention) {
        if (etat != null && ligne.etat() != etat) {
            return false;
        }
        if (q == null) {
            return true;
        }
        String mots = plat(Stream.of(
                        "A" + ligne.numeroAction(),
                        ligne.nomAction(),
                        ligne.dispositif(),
                        ligne.partenaire(),
                        ligne.dossierNumero(),
                        nomDeConvention)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" ")));
        return Arrays.stream(BLANCS.split(plat(q))).allMatch(mots::contains);
    }

    CriteresDeDossiers page(int autre) {
        return new CriteresDeDossiers(q, convention, etat, autre);
    }

    CriteresDeDossiers sansQ() {
        return new CriteresDeDossiers(null, convention, etat, 1);
    }

    CriteresDeDossiers sansConvention() {
        return new CriteresDeDossiers(q, null, etat, 1);
    }

    CriteresDeDossiers sansEtat() {
        return new CriteresDeDossiers(q, convention, null, 1);
    }

    /** The address of what is asked. */
    String href(String chemin) {
        return new Question()
                .sur("q", q)
                .sur("convention", convention)
                .sur("etat", etat)
                .sur("page", page == 1 ? null : page)
                .adresse(chemin);
    }

    private static String plat(String texte) {
        return ACCENTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    private static @Nullable String texte(@Nullable String saisi) {
        String net = saisi == null ? "" : saisi.strip();
        return net.isEmpty() ? null : net.substring(0, Math.min(net.length(), MOTS_LUS));
    }

    private static @Nullable EtatFinancement etat(@Nullable String saisi) {
        return Arrays.stream(EtatFinancement.values())
                .filter(etat -> etat.name().equals(saisi))
                .findFirst()
                .orElse(null);
    }

    private static int page(@Nullable String saisi) {
        return saisi != null && saisi.matches("[1-9]\\d{0,5}") ? Integer.parseInt(saisi) : 1;
    }
}
