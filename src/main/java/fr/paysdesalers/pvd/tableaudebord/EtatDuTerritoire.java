package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.action.Repartition;
import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Territoire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A territory with the actions that somebody may see there, read once for a page. */
record EtatDuTerritoire(
        Territoire territoire,
        List<Commune> communes,
        List<Objectif> objectifs,
        List<ActionResume> actions,
        Map<Long, Bilan> bilans,
        Map<Long, Repartition> repartitions) {

    SommesDuTerritoire sommes(@Nullable Objectif objectif) {
        return sommes(action -> objectif == null || action.objectifId() == objectif.id());
    }

    SommesDuTerritoire sommes(Predicate<ActionResume> lesquelles) {
        return SommesDuTerritoire.de(
                communes, actions.stream().filter(lesquelles).toList(), bilans, repartitions);
    }

    /** The objective whose number a URL gives; what means nothing is no objective. */
    @Nullable
    Objectif objectif(@Nullable String numero) {
        return objectifs.stream()
                .filter(objectif -> String.valueOf(objectif.numero()).equals(numero))
                .findFirst()
                .orElse(null);
    }

    Optional<Commune> commune(@Nullable String codeInsee) {
        return communes.stream()
                .filter(commune -> commune.codeInsee().equals(codeInsee))
                .findFirst();
    }

    int population() {
        return communes.stream().mapToInt(Commune::population).sum();
    }
}
