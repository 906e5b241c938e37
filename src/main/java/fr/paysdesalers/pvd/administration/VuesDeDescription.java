package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.convention.Axe;
import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.convention.MaitreOuvrage;
import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.convention.Thematique;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Territoire;
import fr.paysdesalers.pvd.territoire.Territoires;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what describes a convention ready to show. */
@Component
class VuesDeDescription {

    private final Conventions conventions;
    private final Territoires territoires;

    VuesDeDescription(Conventions conventions, Territoires territoires) {
        this.conventions = conventions;
        this.territoires = territoires;
    }

    /** All of it. */
    public record DescriptionVue(
            Convention convention,
            Territoire territoire,
            List<ObjectifVu> objectifs,
            List<CommuneVue> communes,
            List<MaitreOuvrage> maitresOuvrage,
            List<Axe> axes) {

        public Jour signee() {
            return new Jour(convention.signeeLe());
        }

        public @Nullable Jour ort() {
            return Jour.de(convention.ortSigneeLe());
        }
    }

    /** An objective with the names of its themes, in one line. */
    public record ObjectifVu(int numero, String nom, String resume, String thematiques) {}

    /** @param population as pages show it: {@code 1 571} */
    public record CommuneVue(String insee, String nom, String population, int millesime, boolean bourgCentre) {}

    /** Eight statements. */
    DescriptionVue de(String slug) {
        Convention convention = conventions.convention(conventions.exiger(slug).id());
        Map<Long, String> thematiques = conventions.thematiques(convention.id()).stream()
                .collect(Collectors.groupingBy(
                        Thematique::objectifId, Collectors.mapping(Thematique::nom, Collectors.joining(", "))));
        return new DescriptionVue(
                convention,
                territoires.territoire(convention.territoireId()),
                conventions.objectifs(convention.id()).stream()
                        .map(objectif -> vu(objectif, thematiques.getOrDefault(objectif.id(), "")))
                        .toList(),
                territoires.communes(convention.territoireId()).stream()
                        .map(VuesDeDescription::vue)
                        .toList(),
                conventions.maitresOuvrage(convention.id()).stream()
                        .filter(maitre -> maitre.communeId() == null)
                        .toList(),
                conventions.axes(convention.id()));
    }

    /** Those that a convention may be opened on. */
    List<Territoire> territoires() {
        return territoires.tous();
    }

    private static ObjectifVu vu(Objectif objectif, String thematiques) {
        return new ObjectifVu(objectif.numero(), objectif.nom(), objectif.resume(), thematiques);
    }

    private static CommuneVue vue(Commune commune) {
        return new CommuneVue(
                commune.codeInsee(),
                commune.nom(),
                Territoire.nombre(commune.population()),
                commune.millesime(),
                commune.bourgCentre());
    }
}
