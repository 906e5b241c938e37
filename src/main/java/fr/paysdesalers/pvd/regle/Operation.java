package fr.paysdesalers.pvd.regle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the operation that a plan funds, read from the milestones that are done and from the plan.
 *
 * @param engageeLe the first legal act: works contract awarded or ordre de service, whichever came first
 * @param debuteeLe the start of the works: the ordre de service; that of the action itself says nothing of them
 * @param acheveeLe the reception of the works, else the real end of the action
 * @param delibereeLe the first délibération
 * @param deliberations how many of them
 * @param miseEnLigneLe the plan was put online (art. L1111-11 CGCT)
 * @param afficheeLe the plan was displayed at the mairie or at the seat
 * @param plaqueLe the plaque was put up
 */
public record Operation(
        @Nullable LocalDate engageeLe,
        @Nullable LocalDate debuteeLe,
        @Nullable LocalDate acheveeLe,
        @Nullable LocalDate delibereeLe,
        int deliberations,
        @Nullable LocalDate miseEnLigneLe,
        @Nullable LocalDate afficheeLe,
        @Nullable LocalDate plaqueLe) {

    public static final Operation A_VENIR = new Operation(null, null, null, null, 0, null, null, null);

    /** The start that counts for publicity: of the works, else the first legal act. */
    public @Nullable LocalDate debut() {
        return debuteeLe == null ? engageeLe : debuteeLe;
    }
}
