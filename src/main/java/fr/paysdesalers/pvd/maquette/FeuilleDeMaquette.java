package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.maquette.ActionPlanifiee.Action;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.TexteDeTableur;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of the maquette: one row for each action, the same ones at the same places on every sheet, so that the sheet of
 * all the years adds up those of the years. Totals, rates and gaps are formulas.
 */
final class FeuilleDeMaquette {

    static final int TETE = 3;
    static final int PREMIERE = TETE + 1;

    static final String EUROS = "#,##0.00\\ \"€\"";
    static final String POURCENT = "0.0%";
    private static final String FOND = "E8ECE9";
    private static final Map<Integer, Integer> LARGEURS = Map.of(
            Colonnes.REFERENCE,
            6,
            Colonnes.OBJECTIF,
            18,
            Colonnes.ACTION,
            38,
            Colonnes.MAITRE_OUVRAGE,
            24,
            Colonnes.COMMUNES,
            24,
            Colonnes.TAUX,
            9,
            Colonnes.ETAT,
            13);

    private final Worksheet feuille;
    private final Libelles libelles;
    private final boolean realise;
    private final int total;

    /** @param realise what was received: no rate, no gap to find, but what is still to receive */
    FeuilleDeMaquette(Worksheet feuille, Libelles libelles, int actions, boolean realise) {
        this.feuille = feuille;
        this.libelles = libelles;
        this.realise = realise;
        this.total = PREMIERE + actions;
    }

    /** The row of the total. */
    int total() {
        return total;
    }

    void ecrireTete(String titre, List<String> mentions) {
        feuille.value(0, 0, titre);
        feuille.style(0, 0).bold().fontSize(14).set();
        feuille.value(1, 0, mentions.stream().collect(Collectors.joining(" ")));
        feuille.value(TETE, Colonnes.REFERENCE, libelles.texte("maquette.feuille.reference"));
        feuille.value(TETE, Colonnes.OBJECTIF, libelles.texte("maquette.feuille.objectif"));
        feuille.value(TETE, Colonnes.ACTION, libelles.texte("maquette.action"));
        feuille.value(TETE, Colonnes.MAITRE_OUVRAGE, libelles.texte("maquette.feuille.maitre-ouvrage"));
        feuille.value(TETE, Colonnes.COMMUNES, libelles.texte("maquette.feuille.communes"));
        feuille.value(TETE, Colonnes.COUT, libelles.texte("maquette.cout"));
        feuille.value(TETE, Colonnes.TTC, libelles.texte("maquette.ttc"));
        feuille.value(TETE, Colonnes.ASSIETTE, libelles.texte("maquette.assiette"));
        feuille.value(TETE, Colonnes.BASE, libelles.texte("maquette.feuille.base"));
        feuille.value(TETE, Colonnes.PLAN, libelles.texte("maquette.plan"));
        for (ColonneDeMaquette colonne : ColonneDeMaquette.values()) {
            feuille.value(TETE, Colonnes.de(colonne), libelles.de(colonne));
        }
        feuille.value(TETE, Colonnes.AIDES, libelles.texte("maquette.aides"));
        feuille.value(TETE, Colonnes.RESSOURCES, libelles.texte(realise ? "maquette.recu" : "maquette.ressources"));
        feuille.value(TETE, Colonnes.RESTE, libelles.texte(realise ? "maquette.encaisser" : "maquette.reste"));
        if (!realise) {
            feuille.value(TETE, Colonnes.TAUX, libelles.texte("maquette.taux"));
            feuille.value(TETE, Colonnes.DEPASSEMENT, libelles.texte("maquette.depassement"));
        }
        feuille.value(TETE, Colonnes.ETAT, libelles.texte("maquette.etat"));
        mettreEnPage();
    }

    private void mettreEnPage() {
        feuille.range(TETE, 0, TETE, Colonnes.ETAT)
                .style()
                .bold()
                .wrapText(true)
                .fillColor(FOND)
                .verticalAlignment("bottom")
                .set();
        for (int colonne = 0; colonne <= Colonnes.ETAT; colonne++) {
            feuille.width(colonne, LARGEURS.getOrDefault(colonne, 15));
        }
        feuille.freezePane(Colonnes.MAITRE_OUVRAGE, PREMIERE);
        feuille.paperSize(PaperSize.A3_PAPER);
        feuille.pageOrientation("landscape");
        feuille.fitToWidth((short) 1);
        feuille.fitToHeight((short) 0);
        feuille.repeatRows(TETE);
        feuille.footer(libelles.texte("maquette.feuille.pied"), Position.RIGHT);
    }

    /** The figures of an action, as numbers; what is unknown stays empty. */
    void ecrire(int rang, ActionPlanifiee planifiee, Chiffres chiffres) {
        int ligne = PREMIERE + rang;
        nommer(ligne, planifiee);
        if (chiffres.cout() != null) {
            valeur(ligne, Colonnes.COUT, chiffres.cout());
            valeur(ligne, Colonnes.TTC, chiffres.coutTtc());
            valeur(ligne, Colonnes.ASSIETTE, chiffres.assiette());
        }
        chiffres.montants().forEach((colonne, montant) -> valeur(ligne, Colonnes.de(colonne), montant));
        calculer(ligne);
        if (realise) {
            valeur(ligne, Colonnes.RESTE, chiffres.resteAEncaisser());
        }
    }

    /** The figures of an action as the sums of other sheets; empty where none of them has anything. */
    void ecrireLaSomme(int rang, ActionPlanifiee planifiee, List<String> feuilles) {
        int ligne = PREMIERE + rang;
        nommer(ligne, planifiee);
        for (int colonne = Colonnes.COUT; colonne < Colonnes.AIDES; colonne++) {
            if (colonne == Colonnes.PLAN) {
                continue;
            }
            int laquelle = colonne;
            String termes = feuilles.stream()
                    .map(feuilleDAnnee -> Colonnes.cellule(feuilleDAnnee, laquelle, ligne))
                    .collect(Collectors.joining(","));
            feuille.formula(ligne, colonne, "IF(COUNT(" + termes + ")=0,\"\",ROUND(SUM(" + termes + "),2))");
        }
        calculer(ligne);
    }

    private void nommer(int ligne, ActionPlanifiee planifiee) {
        Action action = planifiee.action();
        feuille.value(ligne, Colonnes.BASE, planifiee.plan().base().name());
        feuille.value(ligne, Colonnes.REFERENCE, action.reference());
        texte(ligne, Colonnes.OBJECTIF, action.objectifNumero() + ". " + action.objectif());
        texte(ligne, Colonnes.ACTION, action.nom());
        texte(ligne, Colonnes.MAITRE_OUVRAGE, action.maitreOuvrage());
        texte(ligne, Colonnes.COMMUNES, action.communes());
        texte(ligne, Colonnes.ETAT, libelles.de(action.statut()));
    }

    private void texte(int ligne, int colonne, @Nullable String texte) {
        feuille.value(ligne, colonne, TexteDeTableur.neutre(texte));
    }

    private void valeur(int ligne, int colonne, Montant montant) {
        feuille.value(ligne, colonne, montant.valeur());
    }

    /** The formulas of a row. */
    private void calculer(int ligne) {
        String ht = Colonnes.cellule(Colonnes.COUT, ligne);
        String cout = Colonnes.cellule(Colonnes.PLAN, ligne);
        feuille.formula(
                ligne,
                Colonnes.PLAN,
                "IF(" + ht + "=\"\",\"\",IF(" + Colonnes.cellule(Colonnes.BASE, ligne) + "=\"TTC\","
                        + Colonnes.cellule(Colonnes.TTC, ligne) + "," + ht + "))");
        String ressources = Colonnes.cellule(Colonnes.RESSOURCES, ligne);
        feuille.formula(ligne, Colonnes.AIDES, somme(Colonnes.FINANCEURS, ligne, derniereAide(), ligne));
        feuille.formula(ligne, Colonnes.RESSOURCES, somme(Colonnes.FINANCEURS, ligne, Colonnes.AIDES - 1, ligne));
        if (!realise) {
            calculerLeTaux(ligne);
            feuille.formula(ligne, Colonnes.RESTE, ecart(cout, cout + "-" + ressources));
            feuille.formula(ligne, Colonnes.DEPASSEMENT, ecart(cout, ressources + "-" + cout));
        }
    }

    private void calculerLeTaux(int ligne) {
        String cout = Colonnes.cellule(Colonnes.PLAN, ligne);
        feuille.formula(
                ligne,
                Colonnes.TAUX,
                "IF(" + cout + "=\"\",\"\",IF(" + cout + "=0,\"\"," + Colonnes.cellule(Colonnes.AIDES, ligne) + "/"
                        + cout + "))");
    }

    private static String ecart(String cout, String difference) {
        return "IF(" + cout + "=\"\",\"\",MAX(0,ROUND(" + difference + ",2)))";
    }

    private static int derniereAide() {
        return Colonnes.de(ColonneDeMaquette.FONDS_DE_CONCOURS);
    }

    private static String somme(int colonne, int premiere, int colonneFin, int derniere) {
        return "ROUND(SUM(" + Colonnes.plage(colonne, premiere, colonneFin, derniere) + "),2)";
    }

    /** The last row, and the look of all. */
    void terminer(String titre) {
        feuille.value(total, Colonnes.ACTION, titre);
        for (int colonne = Colonnes.COUT; colonne <= Colonnes.DEPASSEMENT; colonne++) {
            boolean vide = colonne == Colonnes.TAUX || realise && colonne == Colonnes.DEPASSEMENT;
            if (!vide && total > PREMIERE) {
                feuille.formula(total, colonne, somme(colonne, PREMIERE, colonne, total - 1));
            }
        }
        if (!realise) {
            calculerLeTaux(total);
        }
        feuille.range(PREMIERE, Colonnes.COUT, total, Colonnes.DEPASSEMENT)
                .style()
                .format(EUROS)
                .set();
        feuille.range(PREMIERE, Colonnes.TAUX, total, Colonnes.TAUX)
                .style()
                .format(POURCENT)
                .set();
        feuille.range(PREMIERE, 0, total, Colonnes.BASE)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        feuille.range(total, 0, total, Colonnes.BASE)
                .style()
                .bold()
                .fillColor(FOND)
                .set();
        feuille.range(total, Colonnes.COUT, total, Colonnes.ETAT)
                .style()
                .bold()
                .fillColor(FOND)
                .set();
    }
}
