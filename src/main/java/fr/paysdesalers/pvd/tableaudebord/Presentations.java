package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.convention.PartenaireDeConvention;
import fr.paysdesalers.pvd.convention.Thematique;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.tableaudebord.Presentation.BourgPresente;
import fr.paysdesalers.pvd.tableaudebord.Presentation.EtapePresentee;
import fr.paysdesalers.pvd.tableaudebord.Presentation.ObjectifPresente;
import fr.paysdesalers.pvd.tableaudebord.Presentation.PartenairePresente;
import fr.paysdesalers.pvd.tableaudebord.Presentation.PilierPresente;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Territoire;
import fr.paysdesalers.pvd.territoire.Territoires;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Presents a convention to anybody: nothing here is internal. */
@Service
@Transactional(readOnly = true)
class Presentations {

    private final Conventions conventions;
    private final Territoires territoires;
    private final Bandeaux bandeaux;

    Presentations(Conventions conventions, Territoires territoires, Bandeaux bandeaux) {
        this.conventions = conventions;
        this.territoires = territoires;
        this.bandeaux = bandeaux;
    }

    Presentation de(long conventionId) {
        Convention convention = conventions.convention(conventionId);
        Territoire territoire = territoires.territoire(convention.territoireId());
        List<Commune> communes = territoires.communes(convention.territoireId());
        List<PartenaireDeConvention> partenaires = conventions.partenaires(conventionId);
        int population = population(communes, commune -> true);
        Bandeau bandeau = bandeaux.de(convention);
        return new Presentation(
                convention.nom(),
                territoire.epci(),
                territoire.departement(),
                communes.size(),
                Territoire.nombre(population),
                Territoire.nombre(territoire.superficieKm2()),
                territoire.portrait(),
                territoire.finalite(),
                new Jour(convention.signeeLe()).sansJourDeSemaine(),
                bandeau.phrase(),
                convention.ortSigneeLe() == null ? null : new Jour(convention.ortSigneeLe()).sansJourDeSemaine(),
                bourgs(communes, population),
                part(population(communes, Commune::bourgCentre), population),
                objectifs(conventionId),
                conventions.piliers(conventionId).stream()
                        .map(pilier -> new PilierPresente(pilier.nom(), pilier.description()))
                        .toList(),
                partenaires(partenaires, PartenaireDeConvention::financier),
                partenaires(partenaires, PartenaireDeConvention::dansLAction),
                bandeau.etapes().stream().map(Presentations::etape).toList());
    }

    private static List<BourgPresente> bourgs(List<Commune> communes, int population) {
        return communes.stream()
                .filter(Commune::bourgCentre)
                .map(bourg -> new BourgPresente(
                        bourg.nom(), Territoire.nombre(bourg.population()), part(bourg.population(), population)))
                .toList();
    }

    private static int population(List<Commune> communes, Predicate<Commune> lesquelles) {
        return communes.stream()
                .filter(lesquelles)
                .mapToInt(Commune::population)
                .sum();
    }

    private static String part(int partie, int tout) {
        return tout == 0 ? "—" : Taux.part(Montant.de(partie), Montant.de(tout)).toString();
    }

    private List<ObjectifPresente> objectifs(long conventionId) {
        Map<Long, List<String>> themes = conventions.thematiques(conventionId).stream()
                .collect(Collectors.groupingBy(
                        Thematique::objectifId, Collectors.mapping(Thematique::nom, Collectors.toList())));
        return conventions.objectifs(conventionId).stream()
                .map(objectif -> presente(objectif, themes.getOrDefault(objectif.id(), List.of())))
                .toList();
    }

    private static ObjectifPresente presente(Objectif objectif, List<String> themes) {
        return new ObjectifPresente(objectif.numero(), objectif.nom(), objectif.resume(), objectif.icone(), themes);
    }

    private static List<PartenairePresente> partenaires(
            List<PartenaireDeConvention> partenaires, Predicate<PartenaireDeConvention> lesquels) {
        return partenaires.stream()
                .filter(lesquels)
                .map(un -> new PartenairePresente(un.nom(), un.sigle(), un.description()))
                .toList();
    }

    private static EtapePresentee etape(Bandeau.Etape etape) {
        String etat = switch (etape.etat()) {
            case "faite" -> "FAITE";
            case "courante" -> "EN_COURS";
            default -> "A_VENIR";
        };
        return new EtapePresentee(etape.nom(), etape.date(), etat, etape.detail());
    }
}
