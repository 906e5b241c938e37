package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Libelle;
import java.util.EnumSet;
import java.util.Set;

/** The life of an action, with the passages that make sense. Maturity, weather and lateness are told apart. */
public enum Statut implements Libelle {
    A_VENIR,
    A_L_ETUDE,
    PROGRAMMEE,
    EN_COURS,
    REALISEE,
    SUSPENDUE,
    ABANDONNEE;

    /** The statuts of an action that still needs care. */
    public static final Set<Statut> OUVERTS = EnumSet.of(A_VENIR, A_L_ETUDE, PROGRAMMEE, EN_COURS, SUSPENDUE);

    /** Where an action may go from here. */
    public Set<Statut> suites() {
        return switch (this) {
            case A_VENIR -> EnumSet.of(A_L_ETUDE, PROGRAMMEE, EN_COURS, SUSPENDUE, ABANDONNEE);
            case A_L_ETUDE -> EnumSet.of(A_VENIR, PROGRAMMEE, EN_COURS, SUSPENDUE, ABANDONNEE);
            case PROGRAMMEE -> EnumSet.of(A_L_ETUDE, EN_COURS, SUSPENDUE, ABANDONNEE);
            case EN_COURS -> EnumSet.of(PROGRAMMEE, REALISEE, SUSPENDUE, ABANDONNEE);
            case REALISEE -> EnumSet.of(EN_COURS);
            case SUSPENDUE -> EnumSet.of(A_VENIR, A_L_ETUDE, PROGRAMMEE, EN_COURS, ABANDONNEE);
            case ABANDONNEE -> EnumSet.of(A_VENIR, A_L_ETUDE);
        };
    }

    /** Passages to or from these are not made without saying why. */
    public boolean demandeUnMotif(Statut suivant) {
        return suivant == SUSPENDUE || suivant == ABANDONNEE || this == REALISEE || this == ABANDONNEE;
    }

    public boolean estOuvert() {
        return OUVERTS.contains(this);
    }

    /** Its dates run: what is over or suspended is not late. */
    public boolean court() {
        return estOuvert() && this != SUSPENDUE;
    }

    /** What ANCT counts: <i>non démarrée, en étude préalable, engagée, livrée</i>, and the rest. */
    public CategorieNationale categorieNationale() {
        return switch (this) {
            case A_VENIR -> CategorieNationale.NON_DEMARREE;
            case A_L_ETUDE -> CategorieNationale.EN_ETUDE_PREALABLE;
            case PROGRAMMEE, EN_COURS -> CategorieNationale.ENGAGEE;
            case REALISEE -> CategorieNationale.LIVREE;
            case SUSPENDUE, ABANDONNEE -> CategorieNationale.RESIDUELLE;
        };
    }

    @Override
    public String cle() {
        return "action.statut." + name();
    }
}
