package fr.paysdesalers.pvd.indicateur;

import org.jspecify.annotations.Nullable;

/** Measures as they are read. */
final class MesureMother {

    private static long suivante = 1;

    private MesureMother() {}

    /** A sure value of the territory. */
    static MesureLue mesure(int annee, String valeur) {
        return mesure("Pays d’essai", null, annee, valeur, "RP", annee);
    }

    static MesureLue mesure(
            String lieu, @Nullable String insee, int annee, @Nullable String valeur, String source, int millesime) {
        return new MesureLue(
                suivante++,
                1,
                lieu,
                insee,
                null,
                annee,
                valeur == null ? null : Valeur.de(valeur),
                valeur == null ? EtatMesure.SECRET : EtatMesure.DEFINITIF,
                source,
                millesime,
                null);
    }

    /** A target from a measure. */
    static CibleLue cible(MesureLue depart, int annee, String valeur) {
        return new CibleLue(1, 1, depart.id(), Valeur.de(valeur), annee, null);
    }
}
