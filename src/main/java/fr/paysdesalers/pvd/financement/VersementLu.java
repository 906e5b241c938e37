package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.LocalDate;

/** A payment as pages show it; euros. */
public record VersementLu(long id, long financementId, TypeVersement type, LocalDate le, Montant montant) {

    public Jour jour() {
        return new Jour(le);
    }
}
