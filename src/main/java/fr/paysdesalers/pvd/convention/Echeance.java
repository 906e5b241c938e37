package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Libelle;

/**
 * The deadline of the ORT as it stands on a day.
 *
 * @param jours days left, days late, days between the deadline and the signature, or days since the end of the ORT;
 *     never negative
 */
public record Echeance(Cas cas, long jours) {

    /** The cases of a deadline; the last one is that of an ORT that has ended. */
    public enum Cas implements Libelle {
        COMPTE_A_REBOURS,
        DEPASSEE,
        SIGNEE_A_TEMPS,
        SIGNEE_EN_RETARD,
        TERMINEE;

        @Override
        public String cle() {
            return "convention.echeance." + name();
        }
    }

    public boolean ortSignee() {
        return cas == Cas.SIGNEE_A_TEMPS || cas == Cas.SIGNEE_EN_RETARD || terminee();
    }

    /** Late now: the deadline has passed and the ORT is not signed. */
    public boolean enRetard() {
        return cas == Cas.DEPASSEE;
    }

    /** The ORT was signed and has come to its end. */
    public boolean terminee() {
        return cas == Cas.TERMINEE;
    }
}
