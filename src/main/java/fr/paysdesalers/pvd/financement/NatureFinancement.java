package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Libelle;

/** What a funding line is. A loan is never among the subsidies; own money is nobody's grant. */
public enum NatureFinancement implements Libelle {
    SUBVENTION,
    FONDS_DE_CONCOURS,
    PRIVE,
    PRET,
    FONDS_PROPRES;

    /** The money comes from somebody else, who has a name and pays it. */
    public boolean aUnFinanceur() {
        return this != FONDS_PROPRES;
    }

    @Override
    public String cle() {
        return "financement.nature." + name();
    }
}
