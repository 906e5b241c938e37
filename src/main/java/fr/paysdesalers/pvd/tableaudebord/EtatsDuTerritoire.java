package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.action.Repartitions;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.portefeuille.ListeActions;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.territoire.Territoire;
import fr.paysdesalers.pvd.territoire.Territoires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the territory of a convention with its actions: seven statements, whatever their number. */
@Service
@Transactional(readOnly = true)
class EtatsDuTerritoire {

    private final Conventions conventions;
    private final Territoires territoires;
    private final ListeActions liste;
    private final PlansDeFinancement plans;
    private final Repartitions repartitions;

    EtatsDuTerritoire(
            Conventions conventions,
            Territoires territoires,
            ListeActions liste,
            PlansDeFinancement plans,
            Repartitions repartitions) {
        this.conventions = conventions;
        this.territoires = territoires;
        this.liste = liste;
        this.plans = plans;
        this.repartitions = repartitions;
    }

    EtatDuTerritoire de(Perimetre perimetre) {
        Territoire territoire = territoires.territoire(
                conventions.convention(perimetre.conventionId()).territoireId());
        return new EtatDuTerritoire(
                territoire,
                territoires.communes(territoire.id()),
                conventions.objectifs(perimetre.conventionId()),
                liste.toutes(perimetre),
                plans.bilans(perimetre),
                repartitions.toutes(perimetre));
    }
}
