package fr.paysdesalers.pvd.droit;

import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.socle.Libelle;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a right may be used. */
public enum EtatDroit implements Libelle {
    PAS_ENCORE_OUVERT,
    OUVERT,
    /** The ORT, or the right itself, has come to its end. */
    CLOS;

    /** @param fin the last day of the right itself; null when no text fixes one */
    static EtatDroit le(LocalDate jour, Convention convention, @Nullable LocalDate fin) {
        if (!convention.ortSignee(jour)) {
            return PAS_ENCORE_OUVERT;
        }
        boolean clos = convention.situation(jour).terminee() || fin != null && jour.isAfter(fin);
        return clos ? CLOS : OUVERT;
    }

    @Override
    public String cle() {
        return "droit.etat." + name();
    }
}
