package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.ServiceDeBourg;
import fr.paysdesalers.pvd.territoire.Territoire;
import fr.paysdesalers.pvd.territoire.Territoires;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The communes of a convention, and the services of its bourgs side by side. */
@Controller
class TerritoireController {

    private final Conventions conventions;
    private final Territoires territoires;

    TerritoireController(Conventions conventions, Territoires territoires) {
        this.conventions = conventions;
        this.territoires = territoires;
    }

    /** A commune in the table. */
    public record CommuneVue(
            String nom, String codeInsee, String arrondissement, boolean bourgCentre, String population) {}

    /** A service with its count in each bourg, in the order of the bourgs; null when it is not known. */
    public record ServiceVu(
            String nom,
            List<@Nullable Integer> nombres,
            @Nullable String source) {}

    @GetMapping("/conventions/{slug}/territoire")
    String afficher(Perimetre perimetre, Model modele) {
        Territoire territoire = territoires.territoire(
                conventions.convention(perimetre.conventionId()).territoireId());
        List<Commune> communes = territoires.communes(territoire.id());
        List<Commune> bourgs = communes.stream().filter(Commune::bourgCentre).toList();
        modele.addAttribute("territoire", territoire);
        modele.addAttribute("superficie", Territoire.nombre(territoire.superficieKm2()));
        modele.addAttribute(
                "communes", communes.stream().map(TerritoireController::vue).toList());
        modele.addAttribute(
                "millesime",
                communes.stream().mapToInt(Commune::millesime).max().orElse(0));
        modele.addAttribute(
                "population",
                Territoire.nombre(
                        communes.stream().mapToInt(Commune::population).sum()));
        modele.addAttribute("bourgs", bourgs.stream().map(Commune::nom).toList());
        modele.addAttribute("services", services(territoires.services(territoire.id()), bourgs));
        return "convention/territoire";
    }

    private static CommuneVue vue(Commune commune) {
        return new CommuneVue(
                commune.nom(),
                commune.codeInsee(),
                commune.arrondissement(),
                commune.bourgCentre(),
                Territoire.nombre(commune.population()));
    }

    private static List<ServiceVu> services(List<ServiceDeBourg> services, List<Commune> bourgs) {
        Map<String, Map<Long, ServiceDeBourg>> parNom = new LinkedHashMap<>();
        services.forEach(service -> parNom.computeIfAbsent(service.service(), nom -> new LinkedHashMap<>())
                .put(service.communeId(), service));
        List<ServiceVu> vus = new ArrayList<>();
        parNom.forEach((nom, parBourg) -> {
            List<@Nullable Integer> nombres = new ArrayList<>();
            bourgs.forEach(bourg -> nombres.add(nombre(parBourg.get(bourg.id()))));
            vus.add(new ServiceVu(nom, nombres, source(parBourg.values())));
        });
        return vus;
    }

    private static @Nullable Integer nombre(@Nullable ServiceDeBourg service) {
        return service == null ? null : service.nombre();
    }

    private static @Nullable String source(Iterable<ServiceDeBourg> services) {
        for (ServiceDeBourg service : services) {
            if (service.source() != null) {
                return service.source() + " " + service.millesime();
            }
        }
        return null;
    }
}
