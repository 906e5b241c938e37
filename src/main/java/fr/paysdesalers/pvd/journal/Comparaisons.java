package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxLecteursInternes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares a convention at two dates: what this portal calls the drift. Partners do not read it. */
@Service
@Transactional(readOnly = true)
class Comparaisons {

    private final EtatsPasses etats;
    private final VuesDeComparaison vues;

    Comparaisons(EtatsPasses etats, VuesDeComparaison vues) {
        this.etats = etats;
        this.vues = vues;
    }

    /** The comparison; null when the two days cannot be compared. */
    @ReserveAuxLecteursInternes
    @Nullable
    ComparaisonVue entre(Perimetre perimetre, PeriodeComparee periode) {
        LocalDate du = periode.du();
        LocalDate au = periode.au();
        if (periode.erreur() != null || du == null || au == null) {
            return null;
        }
        return vues.vue(
                perimetre,
                du,
                au,
                new Comparaison(etats.auSoirDu(perimetre, du), etats.auSoirDu(perimetre, au)),
                etats.debut(perimetre));
    }
}
