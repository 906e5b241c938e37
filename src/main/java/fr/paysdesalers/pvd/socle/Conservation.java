package fr.paysdesalers.pvd.socle;

import java.time.Duration;
import java.time.Instant;

/**
 * How long what is personal is kept: the page of personal data shows these lines, and what erases it reads them. What the CNIL
 * holds to be enough for each purpose (accounts of a service, traces of security).
 */
public enum Conservation implements Libelle {
    /** Then a number takes the place of the name: long enough to open it again after a leave, or another mandate. */
    COMPTES_FERMES(365),
    /** What was done to accounts, and by whom. */
    GESTES(3 * 365),
    /** The audit trail, which knows accounts by their number alone (délibération CNIL 2021-122: six months to one year). */
    TRACES(365),
    MESSAGES(90),
    /** Answered, taken back or over. */
    INVITATIONS(90),
    DEMANDES_REPONDUES(30),
    DEMANDES_SANS_REPONSE(90),
    /** Links of forgotten passwords, other addresses and sign-ins, used or not. */
    LIENS(7),
    /** Failed sign-ins, answers of ProConnect. */
    ESSAIS(1);

    private final int jours;

    Conservation(int jours) {
        this.jours = jours;
    }

    public int jours() {
        return jours;
    }

    /** What is older goes. */
    public Instant limite(Instant maintenant) {
        return maintenant.minus(Duration.ofDays(jours));
    }

    @Override
    public String cle() {
        return "socle.conservation." + name();
    }
}
