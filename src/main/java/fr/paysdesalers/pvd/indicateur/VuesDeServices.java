package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Releve;
import fr.paysdesalers.pvd.territoire.ServiceDeBourg;
import fr.paysdesalers.pvd.territoire.Services;
import fr.paysdesalers.pvd.territoire.Territoires;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the services of the bourgs-centres side by side; all the bourgs are equal, in alphabetical order. */
@Component
@Transactional(readOnly = true)
class VuesDeServices {

    static final String PAGE = "/territoire/services";

    private final Conventions conventions;
    private final Territoires territoires;
    private final Services services;

    VuesDeServices(Conventions conventions, Territoires territoires, Services services) {
        this.conventions = conventions;
        this.territoires = territoires;
        this.services = services;
    }

    /** A service in each bourg; {@code href} is its page. */
    public record ServiceVu(String nom, String href, List<CaseVue> bourgs) {}

    /** A count, null when nobody has made one. */
    public record CaseVue(String bourg, @Nullable CompteVu compte) {}

    /** A count with who says it and when. */
    public record CompteVu(String nombre, String origine, Jour le) {}

    /**
     * A count of the past or of the present.
     *
     * @param present the one that pages show
     * @param href where it is withdrawn; null when it may not be
     */
    public record ReleveVu(
            String bourg,
            Releve releve,
            boolean present,
            @Nullable String href) {}

    /** The key of the territory of a convention. */
    long territoire(Perimetre perimetre) {
        return conventions.convention(perimetre.conventionId()).territoireId();
    }

    List<Commune> bourgs(Perimetre perimetre) {
        return territoires.communes(territoire(perimetre)).stream()
                .filter(Commune::bourgCentre)
                .toList();
    }

    List<ServiceVu> matrice(Perimetre perimetre, List<Commune> bourgs) {
        long territoire = territoire(perimetre);
        Map<Long, Map<Long, Releve>> parService = services.presents(territoire).stream()
                .collect(Collectors.groupingBy(
                        Releve::serviceId, Collectors.toMap(Releve::communeId, Function.identity())));
        return services.lister(territoire).stream()
                .map(service -> new ServiceVu(
                        service.nom(),
                        chemin(perimetre, service.id()),
                        cases(bourgs, parService.getOrDefault(service.id(), Map.of()))))
                .toList();
    }

    ServiceDeBourg service(Perimetre perimetre, long id) {
        return services.lire(territoire(perimetre), id);
    }

    /** The counts of a service, the latest first. */
    List<ReleveVu> releves(Perimetre perimetre, long id, List<Commune> bourgs) {
        Map<Long, String> noms = bourgs.stream().collect(Collectors.toMap(Commune::id, Commune::nom));
        List<ReleveVu> vus = new ArrayList<>();
        for (Releve releve : services.releves(territoire(perimetre), id)) {
            String bourg = noms.getOrDefault(releve.communeId(), "");
            vus.add(new ReleveVu(
                    bourg,
                    releve,
                    vus.stream().noneMatch(vu -> vu.releve().communeId() == releve.communeId()),
                    perimetre.estChefDeProjet() ? chemin(perimetre, id) + "/releves/" + releve.id() : null));
        }
        return vus;
    }

    static String chemin(Perimetre perimetre, long id) {
        return perimetre.chemin(PAGE + "/" + id);
    }

    private static List<CaseVue> cases(List<Commune> bourgs, Map<Long, Releve> releves) {
        return bourgs.stream()
                .map(bourg -> {
                    Releve releve = releves.get(bourg.id());
                    return new CaseVue(
                            bourg.nom(),
                            releve == null
                                    ? null
                                    : new CompteVu(String.valueOf(releve.nombre()), releve.origine(), releve.jour()));
                })
                .toList();
    }
}
