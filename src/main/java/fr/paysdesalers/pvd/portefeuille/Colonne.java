package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.Libelle;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of the table of actions, in their order; the reference and the name are always there. */
public enum Colonne implements Libelle {
    OBJECTIF(Tri.OBJECTIF, false),
    COMMUNES(Tri.COMMUNES, false),
    STATUT(Tri.STATUT, false),
    METEO(Tri.METEO, false),
    MATURITE(Tri.MATURITE, false),
    PRIORITE(Tri.PRIORITE, false),
    PROCHAIN_JALON(Tri.PROCHAIN_JALON, false),
    RETARD(Tri.RETARD, false),
    COUT(Tri.COUT, true),
    ACQUIS(Tri.ACQUIS, true),
    RESTE_A_TROUVER(Tri.RESTE_A_TROUVER, true),
    PILOTE(Tri.PILOTE, false),
    MAITRE_OUVRAGE(Tri.MAITRE_OUVRAGE, false),
    MISE_A_JOUR(Tri.MISE_A_JOUR, false),
    VISIBILITE(Tri.VISIBILITE, false);

    /** What somebody who has chosen nothing sees. */
    static final Set<Colonne> HABITUELLES = EnumSet.of(STATUT, PROCHAIN_JALON, COUT, ACQUIS, PILOTE, MISE_A_JOUR);

    private final Tri tri;
    private final boolean nombre;

    Colonne(Tri tri, boolean nombre) {
        this.tri = tri;
        this.nombre = nombre;
    }

    Tri tri() {
        return tri;
    }

    boolean estUnNombre() {
        return nombre;
    }

    /** A partner is not told who else reads a row. */
    boolean estPour(Perimetre perimetre) {
        return this != VISIBILITE || perimetre.voitInterne();
    }

    static List<Colonne> pour(Perimetre perimetre) {
        return Arrays.stream(values())
                .filter(colonne -> colonne.estPour(perimetre))
                .toList();
    }

    /** Reads names separated by commas, in the order of the table; what means nothing is ignored. */
    static Set<Colonne> lire(String noms) {
        List<String> lus = List.of(noms.split(",", -1));
        EnumSet<Colonne> colonnes = EnumSet.allOf(Colonne.class);
        colonnes.removeIf(colonne -> !lus.contains(colonne.name()));
        return colonnes;
    }

    /** The names, as {@link #lire} reads them. */
    static String ecrire(Set<Colonne> colonnes) {
        return colonnes.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public String cle() {
        return "portefeuille.col." + name();
    }
}
