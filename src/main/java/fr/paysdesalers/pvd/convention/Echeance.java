package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Libelle;

/**
 * The deadline of the ORT as it stands on a day.
 *
 * @param jours days left, days late, or days between the deadline and the signature; never negative
 */
public record Echeance(Cas cas, long jours) {

    /** The four cases of a deadline. */
    public enum Cas implements Libelle {
        COMPTE_A_REBOURS,
        DEPASSEE,
        SIGNEE_A_TEMPS,
        SIGNEE_EN_RETARD;

        @Override
        public String cle() {
            return "convention.echeance." + name();
        }
    }

    public boolean ortSignee() {
        return cas == Cas.SIGNEE_A_TEMPS || cas == Cas.SIGNEE_EN_RETARD;
    }

    /** Late now: the deadline has passed and the ORT is not signed. */
    public boolean enRetard() {
        return cas == Cas.DEPASSEE;
    }
}
