package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.convention.Axe;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.convention.MaitreOuvrage;
import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.convention.Referentiel;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.territoire.Commune;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an action refers to belongs to its convention: a key typed by hand may be anything. */
@Component
class CodesDeConvention {

    private final Conventions conventions;
    private final Referentiel referentiel;

    CodesDeConvention(Conventions conventions, Referentiel referentiel) {
        this.conventions = conventions;
        this.referentiel = referentiel;
    }

    /**
     * Judges the keys of a content.
     *
     * @throws RefusDeSaisie on the field of the first that is unknown in the convention, or, for a theme, in the
     *     objective
     */
    void verifier(Perimetre perimetre, Fiche fiche) {
        long convention = perimetre.conventionId();
        exiger(
                fiche.classement().objectifId(),
                conventions.objectifs(convention),
                Objectif::id,
                new RefusDeSaisie("objectifId", "action.objectif.inconnu"));
        exiger(
                fiche.classement().thematiqueId(),
                conventions.thematiques(convention).stream()
                        .filter(thematique ->
                                thematique.objectifId() == fiche.classement().objectifId())
                        .toList(),
                thematique -> thematique.id(),
                new RefusDeSaisie("thematiqueId", "action.thematique.inconnue"));
        exiger(
                fiche.classement().axeId(),
                conventions.axes(convention),
                Axe::id,
                new RefusDeSaisie("axeId", "action.axe.inconnu"));
        exiger(
                fiche.acteurs().maitreOuvrageId(),
                conventions.maitresOuvrage(convention),
                MaitreOuvrage::id,
                new RefusDeSaisie("maitreOuvrageId", "action.maitreOuvrage.inconnu"));
        exigerTous(
                fiche.repartition().parts().keySet(),
                referentiel.communes(perimetre),
                Commune::id,
                new RefusDeSaisie("parts", "action.communes.inconnues"));
    }

    private static <T> void exiger(@Nullable Long cle, List<T> connus, Function<T, Long> cles, RefusDeSaisie refus) {
        if (cle != null) {
            exigerTous(List.of(cle), connus, cles, refus);
        }
    }

    private static <T> void exigerTous(
            Collection<Long> demandees, List<T> connus, Function<T, Long> cles, RefusDeSaisie refus) {
        if (!connus.stream().map(cles).collect(Collectors.toSet()).containsAll(demandees)) {
            throw refus;
        }
    }
}
