package fr.paysdesalers.pvd.maquette;

/** Where each figure of the maquette stands in a sheet, and how formulas name it. */
final class Colonnes {

    static final int REFERENCE = 0;
    static final int OBJECTIF = 1;
    static final int ACTION = 2;
    static final int MAITRE_OUVRAGE = 3;
    static final int COMMUNES = 4;
    static final int BASE = 5;
    static final int COUT = 6;
    static final int TTC = 7;
    static final int ASSIETTE = 8;
    static final int PLAN = 9;
    static final int FINANCEURS = 10;
    static final int AIDES = FINANCEURS + ColonneDeMaquette.values().length;
    static final int TAUX = AIDES + 1;
    static final int RESSOURCES = TAUX + 1;
    static final int RESTE = RESSOURCES + 1;
    static final int DEPASSEMENT = RESTE + 1;
    static final int ETAT = DEPASSEMENT + 1;

    private static final int LETTRES = 26;

    private Colonnes() {}

    static int de(ColonneDeMaquette colonne) {
        return FINANCEURS + colonne.ordinal();
    }

    /** The name of a cell: {@code F5}. */
    static String cellule(int colonne, int ligne) {
        return lettres(colonne) + (ligne + 1);
    }

    static String plage(int colonne, int premiere, int colonneFin, int derniere) {
        return cellule(colonne, premiere) + ":" + cellule(colonneFin, derniere);
    }

    /** The name of a cell of another sheet. */
    static String cellule(String feuille, int colonne, int ligne) {
        return "'" + feuille + "'!" + cellule(colonne, ligne);
    }

    private static String lettres(int colonne) {
        String derniere = String.valueOf((char) ('A' + colonne % LETTRES));
        return colonne < LETTRES ? derniere : lettres(colonne / LETTRES - 1) + derniere;
    }
}
