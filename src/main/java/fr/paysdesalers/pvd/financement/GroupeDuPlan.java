package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Libelle;

/** The groups in which a plan de financement shows its lines; loans apart, own money last. */
public enum GroupeDuPlan implements Libelle {
    ETAT,
    REGION,
    DEPARTEMENT,
    EUROPE,
    AUTRES,
    PRETS,
    FONDS_PROPRES;

    public static GroupeDuPlan de(LigneDeFinancement ligne) {
        if (ligne.nature() == NatureFinancement.FONDS_PROPRES) {
            return FONDS_PROPRES;
        }
        if (ligne.nature() == NatureFinancement.PRET) {
            return PRETS;
        }
        if (ligne.naturePartenaire() == null) {
            return AUTRES;
        }
        return switch (ligne.naturePartenaire()) {
            case ETAT, OPERATEUR_ETAT -> ETAT;
            case REGION -> REGION;
            case DEPARTEMENT -> DEPARTEMENT;
            case EUROPE -> EUROPE;
            default -> AUTRES;
        };
    }

    @Override
    public String cle() {
        return "financement.groupe." + name();
    }
}
