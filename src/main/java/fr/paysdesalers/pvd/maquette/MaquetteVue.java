package fr.paysdesalers.pvd.maquette;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The maquette ready to show: all its texts.
 *
 * @param groupe how many columns of the État there are, under one head
 * @param masquees names of the columns that nothing fills, in one text; null when none is hidden
 */
public record MaquetteVue(
        String legende,
        boolean previsionnel,
        boolean depasse,
        int etat,
        List<String> colonnes,
        List<Rang> rangs,
        Rang total,
        long chiffrees,
        @Nullable String masquees,
        @Nullable String sansCout) {

    /** A link among others. */
    public record Lien(String libelle, String href, boolean present) {}

    /**
     * A row; an empty cell is a column where the action has no line.
     *
     * @param sousTitre objective, project owner, communes
     */
    public record Rang(
            String reference,
            String nom,
            String href,
            String sousTitre,
            String statut,
            String cout,
            String coutTtc,
            String assiette,
            String plan,
            List<String> montants,
            String aides,
            String taux,
            String ressources,
            String reste,
            String depassement,
            String resteAEncaisser) {}

    public boolean estVide() {
        return rangs.isEmpty();
    }
}
