package fr.paysdesalers.pvd.territoire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A map of communes, ready to draw: each one is a link, bears its figure, and its tint is that of its class. Always shown
 * with a table of the same figures.
 *
 * @param titre what is drawn
 * @param source who publishes the shapes; null for tiles
 */
public record Carte(
        String titre,
        int largeur,
        int hauteur,
        @Nullable String source,
        List<CommuneDeCarte> communes,
        List<ClasseDeCarte> legende) {

    private static final int LETTRES_PAR_LIGNE = 14;
    private static final int INTERLIGNE = 15;

    /** A figure of that many signs is written smaller. */
    private static final int CHIFFRE_LONG = 3;

    /**
     * What a commune has.
     *
     * @param valeur what its class is computed from; null when it is not known
     * @param chiffre what is written on it, short
     * @param mots the same in words, after its name
     * @param href null where there is nothing to follow
     */
    public record Valeur(
            @Nullable BigDecimal valeur,
            String chiffre,
            String mots,
            @Nullable String href) {}

    /** A commune on the map; {@code niveau} is its class, or {@code inconnu}. */
    public record CommuneDeCarte(
            String titre,
            @Nullable String href,
            String trace,
            String niveau,
            boolean bourg,
            boolean sienne,
            String chiffre,
            boolean longue,
            int x,
            int y,
            List<LigneDeNom> nom) {

        /** Where its star stands: beside the figure. */
        public String etoile() {
            return "translate(" + (x - 38) + " " + (y - 24) + ")";
        }
    }

    /** A line of a name, with the height where it is written. */
    public record LigneDeNom(String texte, int y) {}

    /** A class in words, with how many communes are in it. */
    public record ClasseDeCarte(String niveau, String mots, int communes) {}

    /** Words that only the room that draws the figures knows. */
    public interface Mots {

        /** A class: nothing (0), from 1 to the last, or not known (null). */
        String classe(@Nullable Integer niveau, Classes classes);

        /** A commune with what it has, and whether it is a bourg-centre. */
        String commune(Commune commune, Valeur valeur);
    }

    /**
     * Draws figures on a territory.
     *
     * @param valeurs by key of commune, all of them
     * @param sienne the commune of the reader, marked; may be null
     */
    public static Carte de(
            String titre, DessinDeTerritoire dessin, Map<Long, Valeur> valeurs, @Nullable String sienne, Mots mots) {
        Classes classes = Classes.de(valeurs.values().stream()
                .map(Valeur::valeur)
                .filter(Objects::nonNull)
                .toList());
        List<CommuneDeCarte> communes = dessin.formes().stream()
                // Where shapes touch, the thick outline of a bourg is drawn over its neighbours
                .sorted(Comparator.comparing(
                        forme -> !dessin.estSchematique() && forme.commune().bourgCentre()))
                .map(forme -> {
                    Valeur valeur =
                            Objects.requireNonNull(valeurs.get(forme.commune().id()));
                    return commune(forme, valeur, classes, sienne, mots.commune(forme.commune(), valeur));
                })
                .toList();
        return new Carte(
                titre, dessin.largeur(), dessin.hauteur(), dessin.source(), communes, legende(communes, classes, mots));
    }

    public boolean estSchematique() {
        return source == null;
    }

    private static CommuneDeCarte commune(
            DessinDeTerritoire.Forme forme, Valeur valeur, Classes classes, @Nullable String sienne, String titre) {
        Commune commune = forme.commune();
        int lignes = nom(commune.nom(), 0).size();
        // At the same height for all, but for a name so long that it would leave the tile
        int base = forme.y() + 2 - Math.max(0, lignes - 2) * INTERLIGNE / 2;
        return new CommuneDeCarte(
                titre,
                valeur.href(),
                forme.trace(),
                niveau(valeur.valeur() == null ? null : classes.niveau(valeur.valeur())),
                commune.bourgCentre(),
                commune.codeInsee().equals(sienne),
                valeur.chiffre(),
                valeur.chiffre().length() > CHIFFRE_LONG,
                forme.x(),
                base,
                nom(commune.nom(), base + INTERLIGNE + 2));
    }

    private static String niveau(@Nullable Integer niveau) {
        return niveau == null ? "inconnu" : niveau.toString();
    }

    private static List<ClasseDeCarte> legende(List<CommuneDeCarte> communes, Classes classes, Mots mots) {
        List<ClasseDeCarte> legende = new ArrayList<>();
        for (int niveau = 0; niveau <= classes.nombre(); niveau++) {
            ajouter(legende, niveau, communes, classes, mots);
        }
        ajouter(legende, null, communes, classes, mots);
        return legende;
    }

    /** A class that no commune is in is not in the legend. */
    private static void ajouter(
            List<ClasseDeCarte> legende,
            @Nullable Integer niveau,
            List<CommuneDeCarte> communes,
            Classes classes,
            Mots mots) {
        int nombre = (int) communes.stream()
                .filter(commune -> commune.niveau().equals(niveau(niveau)))
                .count();
        if (nombre > 0) {
            legende.add(new ClasseDeCarte(niveau(niveau), mots.classe(niveau, classes), nombre));
        }
    }

    /** The name on lines that hold in a tile, cut after a hyphen or a space. */
    static List<LigneDeNom> nom(String nom, int depuis) {
        List<LigneDeNom> lignes = new ArrayList<>();
        StringBuilder ligne = new StringBuilder();
        for (String morceau : nom.split("(?<=[- ])", -1)) {
            if (ligne.length() > 0 && ligne.length() + morceau.strip().length() > LETTRES_PAR_LIGNE) {
                lignes.add(new LigneDeNom(ligne.toString().strip(), depuis + lignes.size() * INTERLIGNE));
                ligne.setLength(0);
            }
            ligne.append(morceau);
        }
        lignes.add(new LigneDeNom(ligne.toString().strip(), depuis + lignes.size() * INTERLIGNE));
        return lignes;
    }
}
