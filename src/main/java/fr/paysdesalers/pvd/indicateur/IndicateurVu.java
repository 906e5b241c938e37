package fr.paysdesalers.pvd.indicateur;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator ready to show.
 *
 * @param lieux one for each place that was measured, the territory first
 */
public record IndicateurVu(
        long id,
        String nom,
        String unite,
        String tendance,
        @Nullable Integer objectifNumero,
        @Nullable String objectif,
        @Nullable String definition,
        boolean archive,
        String href,
        List<LieuVu> lieux,
        List<AvancementVu> cibles,
        List<DesaccordVu> desaccords) {

    public boolean estMesure() {
        return !lieux.isEmpty();
    }

    /** What a short view draws: the territory when it was measured, else all the places alike, that none be put forward. */
    public List<LieuVu> dessines() {
        return lieux.stream()
                .filter(lieu -> lieu.territoire() || !lieux.get(0).territoire())
                .toList();
    }

    /**
     * A place: what each source says last, how it changed, and its drawing.
     *
     * @param codeInsee null for the whole territory, which comes first
     * @param secteur the part of the commune that is measured; null for all of it
     * @param courbe null when all is secret
     */
    public record LieuVu(
            String nom,
            @Nullable String codeInsee,
            @Nullable String secteur,
            List<MesureVue> dernieres,
            List<String> evolutions,
            @Nullable Courbe courbe) {

        public boolean territoire() {
            return codeInsee == null;
        }
    }

    /**
     * A measure in words.
     *
     * @param etat said only when it is provisional
     * @param href where it is changed; null when it may not be
     */
    public record MesureVue(
            String lieu,
            String annee,
            String valeur,
            String origine,
            @Nullable String etat,
            @Nullable String commentaire,
            @Nullable String href) {}

    /**
     * A target and how far it is.
     *
     * @param part of the way, 0 to 100, for the bar
     */
    public record AvancementVu(
            String lieu,
            String phrase,
            String ou,
            int part,
            @Nullable String commentaire,
            @Nullable String href) {}

    /** A place of which sources disagree. */
    public record DesaccordVu(String lieu, List<MesureVue> mesures) {}
}
