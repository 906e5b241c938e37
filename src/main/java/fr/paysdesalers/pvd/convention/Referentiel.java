package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Territoires;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The choices that a convention offers to forms: its objectives, themes, axes, project owners, communes, funders. */
@Component
public class Referentiel {

    private final Conventions conventions;
    private final Territoires territoires;

    Referentiel(Conventions conventions, Territoires territoires) {
        this.conventions = conventions;
        this.territoires = territoires;
    }

    public List<Commune> communes(Perimetre perimetre) {
        return territoires.communes(
                conventions.convention(perimetre.conventionId()).territoireId());
    }

    /** Communes by their key. */
    public List<Option> nomsDesCommunes(Perimetre perimetre) {
        return options(communes(perimetre), Commune::id, Commune::nom);
    }

    public List<Option> objectifs(Perimetre perimetre) {
        return options(
                conventions.objectifs(perimetre.conventionId()),
                Objectif::id,
                objectif -> objectif.numero() + ". " + objectif.nom());
    }

    /** Objectives by their number, which URLs use. */
    public List<Option> numerosDObjectifs(Perimetre perimetre) {
        return conventions.objectifs(perimetre.conventionId()).stream()
                .map(objectif -> new Option(String.valueOf(objectif.numero()), objectif.nom()))
                .toList();
    }

    /** Themes, each with its objective. */
    public List<Option> thematiques(Perimetre perimetre) {
        Map<Long, Objectif> objectifs = conventions.objectifs(perimetre.conventionId()).stream()
                .collect(Collectors.toMap(Objectif::id, Function.identity()));
        return conventions.thematiques(perimetre.conventionId()).stream()
                .map(theme -> new Option(
                        String.valueOf(theme.id()), nomDe(objectifs, theme.objectifId()) + " : " + theme.nom()))
                .toList();
    }

    private static String nomDe(Map<Long, Objectif> objectifs, long id) {
        Objectif objectif = objectifs.get(id);
        return objectif == null ? "" : objectif.nom();
    }

    public List<Option> axes(Perimetre perimetre) {
        return options(conventions.axes(perimetre.conventionId()), Axe::id, Axe::nom);
    }

    public List<Option> maitresOuvrage(Perimetre perimetre) {
        return options(conventions.maitresOuvrage(perimetre.conventionId()), MaitreOuvrage::id, MaitreOuvrage::nom);
    }

    public List<Option> financeurs(Perimetre perimetre) {
        return options(
                conventions.partenaires(perimetre.conventionId()).stream()
                        .filter(PartenaireDeConvention::financier)
                        .toList(),
                PartenaireDeConvention::id,
                PartenaireDeConvention::nom);
    }

    private static <T> List<Option> options(List<T> choses, Function<T, Long> cle, Function<T, String> nom) {
        return choses.stream()
                .map(chose -> new Option(String.valueOf(cle.apply(chose)), nom.apply(chose)))
                .toList();
    }
}
