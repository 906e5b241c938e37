package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Libelle;

/** A figure that a law or a decree fixes and may change: never a constant of a rule, always a dated setting. */
public enum Parametre implements Libelle {
    PART_MINIMALE(Unite.TAUX),
    PART_CHEF_DE_FILE(Unite.TAUX),
    CUMUL_DOTATIONS(Unite.TAUX),
    PLANCHER_DETR(Unite.TAUX),
    FONDS_DE_CONCOURS(Unite.TAUX),
    FCTVA(Unite.TAUX),
    AVANCE(Unite.TAUX),
    AVANCE_GARANTIE(Unite.TAUX),
    ACOMPTES(Unite.TAUX),
    ACOMPTES_LONGS(Unite.TAUX),
    DUREE_LONGUE(Unite.MOIS),
    COMPLETUDE(Unite.MOIS),
    COMMENCEMENT(Unite.MOIS),
    PROROGATION_COMMENCEMENT(Unite.MOIS),
    ACHEVEMENT(Unite.MOIS),
    PROROGATION_ACHEVEMENT(Unite.MOIS),
    DEMANDE_PROROGATION(Unite.MOIS),
    PUBLICATION(Unite.JOURS),
    PLAQUE(Unite.MOIS),
    SEUIL_PLAQUE(Unite.EUROS),
    POSTE_TAUX(Unite.TAUX),
    POSTE_PLAFOND(Unite.EUROS),
    POSTE_PLAFOND_ANAH(Unite.EUROS),
    DENORMANDIE_FIN(Unite.FIN_D_ANNEE);

    private final Unite unite;

    Parametre(Unite unite) {
        this.unite = unite;
    }

    public Unite unite() {
        return unite;
    }

    @Override
    public String cle() {
        return "regle.parametre." + name();
    }
}
