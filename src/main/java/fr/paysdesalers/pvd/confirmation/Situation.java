package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.financement.Certitude;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a line, that its funder may confirm or correct: its state, with the euros and the day that this state
 * bears. Two that are equal say the same, whatever else was written on the line between them.
 *
 * @param montant euros planned, asked or granted
 * @param le the day of the reception, else of the deposit, or of the notification
 */
public record Situation(
        EtatFinancement etat,
        @Nullable Montant montant,
        @Nullable LocalDate le) {

    public static Situation de(LigneDeFinancement ligne) {
        Jour jour = ligne.jour();
        return new Situation(ligne.etat(), montant(ligne), jour == null ? null : jour.date());
    }

    private static @Nullable Montant montant(LigneDeFinancement ligne) {
        Certitude certitude = ligne.etat().certitude();
        if (certitude == null) {
            return null;
        }
        return switch (certitude) {
            case ACQUIS -> ligne.accorde();
            case DEMANDE -> ligne.demande();
            case A_TROUVER -> ligne.prevu();
        };
    }
}
