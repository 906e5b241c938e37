package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.convention.Referentiel;
import fr.paysdesalers.pvd.partenaire.Dispositif;
import fr.paysdesalers.pvd.partenaire.Partenaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The choices of the form of a funding line. */
@Component
class ChoixDeFinancement {

    private final Referentiel referentiel;
    private final Partenaires partenaires;
    private final Libelles libelles;

    ChoixDeFinancement(Referentiel referentiel, Partenaires partenaires, Libelles libelles) {
        this.referentiel = referentiel;
        this.partenaires = partenaires;
        this.libelles = libelles;
    }

    /** @param gardes the dispositifs that the line has, or is given: they are offered even if they were closed since */
    Map<String, List<Option>> options(Perimetre perimetre, Set<Long> gardes) {
        List<Option> financeurs = referentiel.financeurs(perimetre);
        return Map.of(
                "nature", libelles.options(NatureFinancement.class),
                "partenaireId", financeurs,
                "dispositifId", dispositifs(financeurs, gardes),
                "visibilite", libelles.options(Visibilite.class));
    }

    /** The open dispositifs of these funders, each after the name of its funder. */
    private List<Option> dispositifs(List<Option> financeurs, Set<Long> gardes) {
        List<Dispositif> tous = partenaires.dispositifs().stream()
                .filter(dispositif -> dispositif.ouvert() || gardes.contains(dispositif.id()))
                .toList();
        return financeurs.stream()
                .flatMap(financeur -> tous.stream()
                        .filter(dispositif -> financeur.valeur().equals(String.valueOf(dispositif.partenaireId())))
                        .map(dispositif -> new Option(
                                String.valueOf(dispositif.id()), financeur.libelle() + " : " + dispositif.nom())))
                .toList();
    }
}
