package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.maquette.FluxDArgent.Source;
import fr.paysdesalers.pvd.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The drawing of the flow: funders on the left, objectives on the right, bands as thick as their euros. */
public record DessinDeFlux(int hauteur, List<Noeud> sources, List<Noeud> objectifs, List<Bande> bandes) {

    static final int LARGEUR = 1000;
    private static final int GAUCHE = 210;
    private static final int DROITE = 720;
    private static final int NOEUD = 14;
    private static final int EPAISSEUR = 420;
    /** Two names never touch, however small their amounts: their middles are so far from each other. */
    private static final int ENTRE_DEUX = 42;

    private static final int ECART = 8;

    /** A funder, or an objective (its number gives its colour, 0 for none). */
    public record Noeud(int x, int y, int hauteur, int objectif, String nom, String montant) {

        public int milieu() {
            return y + hauteur / 2;
        }

        public int sousMilieu() {
            return milieu() + 15;
        }
    }

    /** What a funder brings to an objective. */
    public record Bande(String trace, int objectif, String titre) {}

    static DessinDeFlux de(FluxDArgent flux) {
        Montant total = flux.total();
        List<Noeud> sources = new ArrayList<>();
        for (Source source : flux.sources()) {
            sources.add(noeud(GAUCHE, sources, 0, source.nom(), source.total(), total));
        }
        SortedMap<Integer, Noeud> objectifs = new TreeMap<>();
        for (var objectif : flux.objectifs().entrySet()) {
            int numero = objectif.getKey();
            String nom = numero + ". " + objectif.getValue();
            objectifs.put(
                    numero, noeud(DROITE, List.copyOf(objectifs.values()), numero, nom, flux.vers(numero), total));
        }
        return new DessinDeFlux(
                Math.max(bas(sources), bas(List.copyOf(objectifs.values()))) + 3 * ECART,
                sources,
                List.copyOf(objectifs.values()),
                bandes(flux, sources, objectifs, total));
    }

    private static Noeud noeud(int x, List<Noeud> dessus, int objectif, String nom, Montant montant, Montant total) {
        int hauteur = Math.max(2, epaisseur(montant, total));
        int y = dessus.isEmpty()
                ? ECART
                : Math.max(bas(dessus) + ECART, dessus.get(dessus.size() - 1).milieu() + ENTRE_DEUX - hauteur / 2);
        return new Noeud(x, y, hauteur, objectif, nom, montant.toString());
    }

    private static int bas(List<Noeud> noeuds) {
        return noeuds.stream()
                .mapToInt(noeud -> noeud.y() + noeud.hauteur())
                .max()
                .orElse(0);
    }

    private static List<Bande> bandes(
            FluxDArgent flux, List<Noeud> sources, SortedMap<Integer, Noeud> objectifs, Montant total) {
        SortedMap<Integer, Montant> arrives = new TreeMap<>();
        List<Bande> bandes = new ArrayList<>();
        for (int rang = 0; rang < sources.size(); rang++) {
            Source source = flux.sources().get(rang);
            Montant partis = Montant.ZERO;
            for (var part : source.parObjectif().entrySet()) {
                Noeud vers = objectifs.get(part.getKey());
                if (vers == null) {
                    continue;
                }
                Montant avant = arrives.getOrDefault(part.getKey(), Montant.ZERO);
                bandes.add(new Bande(
                        trace(
                                sources.get(rang).y() + epaisseur(partis, total),
                                vers.y() + epaisseur(avant, total),
                                Math.max(1, epaisseur(part.getValue(), total))),
                        part.getKey(),
                        source.nom() + " → " + vers.nom() + " : " + part.getValue()));
                partis = partis.plus(part.getValue());
                arrives.put(part.getKey(), avant.plus(part.getValue()));
            }
        }
        return bandes;
    }

    private static String trace(int depuis, int vers, int epaisseur) {
        int x1 = GAUCHE + NOEUD;
        int milieu = (x1 + DROITE) / 2;
        return "M" + x1 + "," + depuis + " C" + milieu + "," + depuis + " " + milieu + "," + vers + " " + DROITE + ","
                + vers + " V" + (vers + epaisseur) + " C" + milieu + "," + (vers + epaisseur) + " " + milieu + ","
                + (depuis + epaisseur) + " " + x1 + "," + (depuis + epaisseur) + " Z";
    }

    private static int epaisseur(Montant montant, Montant total) {
        return total.estNul()
                ? 0
                : montant.valeur()
                        .multiply(BigDecimal.valueOf(EPAISSEUR))
                        .divide(total.valeur(), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
