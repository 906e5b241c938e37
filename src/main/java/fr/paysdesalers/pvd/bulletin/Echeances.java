package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.portefeuille.Dossiers;
import fr.paysdesalers.pvd.portefeuille.Dossiers.DossiersVus;
import fr.paysdesalers.pvd.regle.EcheanceVue;
import fr.paysdesalers.pvd.regle.Examens;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The legal days that a member may be told of: of all the grants of the convention, or of one's own files. */
@Component
class Echeances {

    private final Examens examens;
    private final Dossiers dossiers;

    Echeances(Examens examens, Dossiers dossiers) {
        this.examens = examens;
        this.dossiers = dossiers;
    }

    List<EcheanceVue> de(Perimetre perimetre) {
        return examens.echeances(perimetre);
    }

    /** A partner's files; null for anybody else. */
    @Nullable
    DossiersVus dossiers(Perimetre perimetre) {
        return perimetre.partenaireId() == null ? null : dossiers.de(perimetre, perimetre.partenaireId());
    }
}
