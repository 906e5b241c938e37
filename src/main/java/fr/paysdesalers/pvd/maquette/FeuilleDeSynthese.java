package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.socle.Libelles;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: a row for each year, then one for each funder; every figure is a formula on the other sheets. */
final class FeuilleDeSynthese {

    static final int ANNEES = 4;
    private static final int FIN = 7;

    private final Worksheet feuille;
    private final Libelles libelles;
    /** The row of the total on the other sheets. */
    private final int total;

    FeuilleDeSynthese(Worksheet feuille, Libelles libelles, int actions) {
        this.feuille = feuille;
        this.libelles = libelles;
        this.total = FeuilleDeMaquette.PREMIERE + actions;
    }

    void ecrire(List<String> mentions, List<String> annees, String tout, String recu) {
        feuille.value(0, 0, libelles.texte("maquette.titre"));
        feuille.style(0, 0).bold().fontSize(14).set();
        feuille.value(1, 0, String.join(" ", mentions));
        int fin = ecrireLesAnnees(annees);
        ecrireLesFinanceurs(fin + 3, tout, recu);
        feuille.width(0, 30);
        for (int colonne = 1; colonne <= FIN; colonne++) {
            feuille.width(colonne, 18);
        }
        feuille.freezePane(1, ANNEES);
        feuille.paperSize(PaperSize.A3_PAPER);
        feuille.pageOrientation("landscape");
        feuille.fitToWidth((short) 1);
        feuille.fitToHeight((short) 0);
        feuille.repeatRows(ANNEES - 1);
    }

    private int ecrireLesAnnees(List<String> annees) {
        tete(
                ANNEES - 1,
                "maquette.feuille.annee",
                "maquette.plan",
                "maquette.aides",
                "maquette.colonne.PRIVES",
                "maquette.colonne.AUTOFINANCEMENT",
                "maquette.colonne.PRETS",
                "maquette.ressources",
                "maquette.feuille.solde");
        int ligne = ANNEES;
        for (String annee : annees) {
            feuille.value(ligne, 0, annee);
            int[] colonnes = {
                Colonnes.PLAN,
                Colonnes.AIDES,
                Colonnes.de(ColonneDeMaquette.PRIVES),
                Colonnes.de(ColonneDeMaquette.AUTOFINANCEMENT),
                Colonnes.de(ColonneDeMaquette.PRETS),
                Colonnes.RESSOURCES
            };
            for (int rang = 0; rang < colonnes.length; rang++) {
                feuille.formula(ligne, rang + 1, Colonnes.cellule(annee, colonnes[rang], total));
            }
            feuille.formula(
                    ligne, FIN, "ROUND(" + Colonnes.cellule(1, ligne) + "-" + Colonnes.cellule(FIN - 1, ligne) + ",2)");
            ligne++;
        }
        feuille.value(ligne, 0, libelles.texte("maquette.feuille.total"));
        for (int colonne = 1; colonne <= FIN; colonne++) {
            feuille.formula(
                    ligne, colonne, "ROUND(SUM(" + Colonnes.plage(colonne, ANNEES, colonne, ligne - 1) + "),2)");
        }
        habiller(ANNEES, ligne, FIN);
        return ligne;
    }

    private void ecrireLesFinanceurs(int debut, String tout, String recu) {
        tete(debut, "maquette.feuille.financeur", "maquette.feuille.prevu", "maquette.recu");
        int ligne = debut + 1;
        for (ColonneDeMaquette colonne : ColonneDeMaquette.values()) {
            feuille.value(ligne, 0, libelles.de(colonne));
            feuille.formula(ligne, 1, Colonnes.cellule(tout, Colonnes.de(colonne), total));
            feuille.formula(ligne, 2, Colonnes.cellule(recu, Colonnes.de(colonne), total));
            ligne++;
        }
        feuille.value(ligne, 0, libelles.texte("maquette.feuille.total"));
        for (int colonne = 1; colonne <= 2; colonne++) {
            feuille.formula(
                    ligne, colonne, "ROUND(SUM(" + Colonnes.plage(colonne, debut + 1, colonne, ligne - 1) + "),2)");
        }
        habiller(debut + 1, ligne, 2);
    }

    private void tete(int ligne, String... cles) {
        for (int colonne = 0; colonne < cles.length; colonne++) {
            feuille.value(ligne, colonne, libelles.texte(cles[colonne]));
        }
        feuille.range(ligne, 0, ligne, cles.length - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
    }

    private void habiller(int premiere, int derniere, int colonnes) {
        feuille.range(premiere, 1, derniere, colonnes)
                .style()
                .format(FeuilleDeMaquette.EUROS)
                .set();
        feuille.range(derniere, 0, derniere, colonnes).style().bold().set();
    }
}
